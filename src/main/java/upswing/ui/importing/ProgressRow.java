package upswing.ui.importing;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.importing.ImportViewModel.Working;

/** How far reading has come, with a button that stops it. */
final class ProgressRow extends VBox {

  private final Messages words;
  private final Label what = new Label();
  private final Label count = new Label();
  private final Label file = new Label();
  private final ProgressBar bar = new ProgressBar();

  ProgressRow(Messages words, Runnable stop) {
    this.words = words;
    getStyleClass().add("import-progress");
    what.getStyleClass().add("strong");
    what.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("soft");
    count.setMinWidth(Region.USE_PREF_SIZE);
    file.getStyleClass().add("secondary");
    file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Button button = new Button(words.of("importing.stop"));
    button.setId("stop");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(click -> stop.run());
    HBox row = new HBox(what, count, bar, button);
    row.getStyleClass().add("import-progress-row");
    getChildren().addAll(row, file);
  }

  void show(Working working) {
    boolean counted = working.of() > 0;
    String key =
        !working.reading()
            ? "importing.keeping"
            : counted ? "importing.reading" : "importing.looking";
    what.setText(words.of(key));
    count.setText(counted ? words.of("importing.progress", working.done(), working.of()) : "");
    file.setText(working.current());
    bar.setProgress(
        counted ? (double) working.done() / working.of() : ProgressBar.INDETERMINATE_PROGRESS);
    bar.setAccessibleText(what.getText() + " " + count.getText());
  }
}
