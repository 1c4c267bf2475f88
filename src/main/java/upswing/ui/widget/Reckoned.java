package upswing.ui.widget;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.Reckoning;

/** Where a figure comes from: its numbers, its formula, its source. */
public final class Reckoned extends VBox {

  /** All of a reckoning but its title. */
  public Reckoned(Reckoning reckoning) {
    super(8);
    getStyleClass().add("reckoned");
    Label formula = new Label(reckoning.formula());
    formula.setWrapText(true);
    formula.setMinHeight(Region.USE_PREF_SIZE);
    Label source = new Label(reckoning.source());
    source.setWrapText(true);
    source.setMinHeight(Region.USE_PREF_SIZE);
    source.getStyleClass().addAll("secondary", "why-formula");
    getChildren().addAll(numbers(reckoning), formula, source);
  }

  private static Node numbers(Reckoning reckoning) {
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
      numbers.add(name, 0, row);
      numbers.add(value, 1, row++);
    }
    return numbers;
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll("why-cell", style);
    label.setWrapText(style.equals("soft"));
    return label;
  }
}
