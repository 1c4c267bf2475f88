package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import upswing.example.Example;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.FxThread;
import upswing.ui.Messages;
import upswing.ui.importing.Chooser;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** A first import of what was run two years ago: one click to the dialog, one to the runs. */
class OldRunsJourneyTest extends ApplicationTest {

  private static final LocalDate NEWEST = LocalDate.of(2025, 5, 3);

  @TempDir private Path folder;
  private Desk desk;
  private boolean picks;

  @Override
  public void start(Stage stage) {
    Workspace workspace = new Workspace(new MemoryStore(Plan.EMPTY), Example.CLOCK);
    desk = new Desk(workspace, () -> Example.TODAY, Runnable::run, new FxThread());
    MainWindow window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            workspace.store(),
            List.of(new ImportFeature(ZoneOffset.UTC, of -> new Picked())));
    stage.setScene(window.scene(1000, 820));
    stage.show();
  }

  @Test
  void theNewestRunIsOneClickAwayAndTGoesBack() throws TimeoutException {
    clickOn("Choose files");
    assertTrue(lookup(".import-view").tryQuery().isEmpty());

    picks = true;
    clickOn("Choose files");
    until(() -> lookup("#bring-in").tryQuery().isPresent());
    push(KeyCode.ESCAPE);
    assertTrue(lookup(".import-view").tryQuery().isEmpty());

    clickOn("Choose files");
    until(() -> lookup("#bring-in").tryQuery().isPresent());
    push(KeyCode.ENTER);
    until(() -> !desk.seen().plan().isEmpty());
    assertEquals(
        "Nothing is planned or recorded around today. Your newest run is of Saturday 3 May 2025.",
        text(".quiet-line .soft"));
    clickOn("Go there");

    assertEquals(NEWEST, desk.chosenProperty().get());
    assertTrue(lookup((Node n) -> said(n).startsWith("Saturday 3 May")).query().isVisible());
    assertEquals("Back to today (T)", text(".quiet-line .hyperlink"));
    push(KeyCode.LEFT);
    assertEquals(NEWEST.minusDays(1), desk.chosenProperty().get());
    push(KeyCode.T);
    assertEquals(Example.TODAY, desk.chosenProperty().get());
    clickOn("×");
    assertFalse(lookup(".quiet-line").query().isVisible());
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text(String selector) {
    return ((Labeled) lookup(selector).query()).getText();
  }

  private static String said(Node node) {
    return node.getAccessibleText() == null ? "" : node.getAccessibleText();
  }

  /** Picks nothing, then a list of two runs. */
  private final class Picked implements Chooser {
    @Override
    public List<Path> files() {
      return picks ? List.of(list()) : List.of();
    }

    @Override
    public List<Path> folder() {
      return List.of();
    }

    private Path list() {
      try {
        return Files.writeString(
            folder.resolve("Activities.csv"),
            """
            Activity Type,Date,Title,Distance,Time,Avg HR
            Running,2025-04-29 09:00:00,Long,14.20,01:25:00,138
            Running,2025-05-03 07:00:00,Easy,7.10,00:45:00,131
            """);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
