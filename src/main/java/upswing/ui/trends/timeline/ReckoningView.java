package upswing.ui.trends.timeline;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.report.Reckoning;
import upswing.ui.Messages;
import upswing.ui.widget.Reckoned;

/** Where a figure comes from, as a sheet of its own; the numbers can be copied. */
final class ReckoningView extends VBox {

  private static final double WIDTH = 520;

  ReckoningView(Reckoning reckoning, Messages words, Runnable close) {
    getStyleClass().addAll("popover", "why");
    setMaxSize(WIDTH, USE_PREF_SIZE);
    setPrefWidth(WIDTH);
    Label title = new Label(reckoning.title());
    title.getStyleClass().add("title");
    title.setWrapText(true);
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
    getChildren().addAll(title, new Reckoned(reckoning), new HBox(8, copy, gap, shut));
  }
}
