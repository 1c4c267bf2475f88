package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.example.Example;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.Workspace;

/** What the bar at the bottom says about what is kept. */
class StatusTest extends ApplicationTest {

  private final Messages words = new Messages(Locale.ENGLISH);
  private Desk desk;
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    Workspace example = Example.open();
    desk = new Desk(example, () -> Example.TODAY, Runnable::run, Runnable::run);
    window = new MainWindow(desk, words, example.store(), Features.all(Example.CLOCK, () -> {}));
    stage.setScene(window.scene(1200, 900));
    stage.show();
  }

  @Test
  void theExampleIsNotSavedAndHasNothingToUndo() {
    interact(window::keepsNothing);

    assertEquals(Optional.empty(), desk.seen().snapshot().undoable());
    assertTrue(says(words.of("window.exampleKept")));
  }

  @Test
  void aBackupThatFailsIsToldInOneSentence() {
    CompletableFuture<Void> failed =
        CompletableFuture.failedFuture(new IllegalStateException("the disk is full"));

    interact(() -> Planner.tellOf(failed, window, Runnable::run));

    assertTrue(says(words.of("window.noBackup")));
  }

  private boolean says(String sentence) {
    return lookup(".status-bar .label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText().equals(sentence));
  }
}
