package upswing.ui.trends.timeline;

import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** Where a figure comes from: its numbers, its formula, its source; the numbers can be copied. */
final class ReckoningView extends VBox {

  private static final double WIDTH = 520;

  ReckoningView(Reckoning reckoning, Messages words, Runnable close) {
    getStyleClass().addAll("sheet", "why");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    Label title = new Label(reckoning.title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
    GridPane numbers = new GridPane();
    numbers.getStyleClass().add("why-table");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    ColumnConstraints values = new ColumnConstraints();
    values.setHalignment(HPos.RIGHT);
    numbers.getColumnConstraints().addAll(names, values);
    int row = 0;
    for (Reckoning.Number number : reckoning.numbers()) {
      Label name = cell(number.name(), "soft");
      Label value = cell(number.value(), "strong");
      value.setMinWidth(Region.USE_PREF_SIZE);
      Region line = new Region();
      line.getStyleClass().add("why-line");
      numbers.add(line, 0, row, 2, 1);
      numbers.addRow(row++, name, value);
    }
    Button copy = new Button(words.of("why.copy"));
    copy.setOnAction(
        click -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(reckoning.text());
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(words.of("why.copied"));
        });
    Button shut = new Button(words.of("why.close"));
    shut.setCancelButton(true);
    shut.setOnAction(click -> close.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label formula = new Label(reckoning.formula());
    formula.setWrapText(true);
    Label source = new Label(reckoning.source());
    source.setWrapText(true);
    source.getStyleClass().addAll("secondary", "why-formula");
    getChildren().addAll(title, numbers, formula, source, new HBox(8, copy, gap, shut));
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("why-cell", style);
    label.setWrapText(style.equals("soft"));
    return label;
  }
}
