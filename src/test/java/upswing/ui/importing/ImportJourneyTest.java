package upswing.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** From an empty import window to runs in the plan, with the mouse. */
class ImportJourneyTest extends ApplicationTest {

  @TempDir static Path temp;

  private final MemoryStore store = new MemoryStore(Plan.EMPTY);
  private final Desk desk =
      new Desk(
          new Workspace(store, InstantSource.fixed(Instant.EPOCH)),
          () -> LocalDate.of(2027, 2, 17),
          Runnable::run,
          Runnable::run);
  private final List<String> said = new ArrayList<>();
  private boolean closed;

  @Override
  public void start(Stage stage) {
    Messages words = new Messages(Locale.ENGLISH);
    ImportViewModel importing =
        new ImportViewModel(desk, store, ZoneOffset.UTC, Runnable::run, Runnable::run, words);
    ImportView view =
        new ImportView(importing, words, new Picked(temp), () -> closed = true, said::add);
    stage.setScene(new Scene(new StackPane(view), 990, 720));
    stage.show();
  }

  @Test
  void aFolderIsChosenLookedThroughAndBroughtIn() {
    new Folder(temp).mixed();

    clickOn("#choose-folder");
    Button bringIn = lookup("#bring-in").queryButton();

    assertEquals("Bring in 2 runs and 3 mornings", bringIn.getText());
    assertTrue(lookup("It is empty.").tryQuery().isPresent());
    clickOn(bringIn);
    assertEquals(2, desk.seen().plan().activities().size());
    assertEquals(List.of("2 runs and 3 mornings brought in. Undo takes all of it back."), said);
    assertTrue(closed);
  }

  /** Picks the same folder every time. */
  private record Picked(Path path) implements Chooser {
    @Override
    public List<Path> files() {
      return List.of();
    }

    @Override
    public List<Path> folder() {
      return List.of(path);
    }
  }
}
