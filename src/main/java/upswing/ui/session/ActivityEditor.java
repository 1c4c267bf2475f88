package upswing.ui.session;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.training.ActivityId;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** What was done without a plan: how it felt, and what it may have been done for. */
public final class ActivityEditor extends VBox {

  private final DoneViewModel model;
  private final Runnable onClose;

  /** The card of an activity that is in the plan. */
  public ActivityEditor(Desk desk, Messages words, ActivityId activity, Runnable onClose) {
    super(14);
    this.onClose = onClose;
    model = DoneViewModel.of(desk, words, activity);
    getStyleClass().addAll("popover", "session-editor", "activity-editor");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Button done = new Button(words.of("edit.done"));
    done.getStyleClass().add("primary");
    done.setOnAction(event -> close());
    HBox foot = new HBox(done);
    foot.getStyleClass().addAll("editor-foot", "at-right");
    getChildren().addAll(new DonePane(model, words), foot);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() != KeyCode.ESCAPE) return;
          key.consume();
          close();
        });
  }

  private void close() {
    model.close();
    onClose.run();
  }
}
