package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.example.Example;
import upswing.store.DataFolder;
import upswing.store.Opening;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.Workspace;

/** From the first empty window to the plan on the fridge, and on after a restart. */
class WholeJourneyTest extends ApplicationTest {

  private static final Clock CLOCK = Example.CLOCK;
  private static final LocalDate TODAY = Example.TODAY;

  @TempDir private Path folder;
  private Workspace workspace;
  private Desk desk;
  private Stage stage;

  @Override
  public void start(Stage first) {
    stage = first;
    open();
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private void open() {
    if (Opening.of(new DataFolder(folder.resolve("data")), CLOCK)
        instanceof Opening.Opened opened) {
      workspace = new Workspace(opened.store(), CLOCK);
    }
    desk = new Desk(workspace, () -> LocalDate.now(CLOCK), Runnable::run, Runnable::run);
    List<Feature> features =
        List.of(
            new CheckInFeature(),
            new BlockFeature(),
            new PrintFeature(window -> name -> Optional.of(folder.resolve(name))));
    MainWindow window =
        new MainWindow(desk, new Messages(Locale.ENGLISH), workspace.store(), features);
    stage.setScene(window.scene(1000, 820));
    stage.show();
  }

  @Test
  void aBlockAMorningAPrintoutAndAnUndoAfterARestart() throws IOException {
    assertTrue(desk.seen().plan().isEmpty());
    clickOn(
        lookup(".button").match(button -> text(button).equals("New training block")).queryButton());
    interact(() -> lookup("#create").queryButton().fire());
    Plan planned = desk.seen().plan();
    assertEquals(1, planned.blocks().size());

    push(KeyCode.C);
    write("48").push(KeyCode.ENTER);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(
        OptionalDouble.of(48),
        desk.seen().plan().checkIns().get(TODAY).value(Signal.RESTING_HEART_RATE));

    push(KeyCode.CONTROL, KeyCode.P);
    clickOn("#print-save");
    push(KeyCode.ESCAPE);
    String name = planned.blocks().values().iterator().next().name();
    try (PDDocument saved = Loader.loadPDF(folder.resolve(name + ".pdf").toFile())) {
      assertTrue(new PDFTextStripper().getText(saved).contains(name));
    }

    Plan before = desk.seen().plan();
    workspace.close();
    interact(this::open);
    assertEquals(before, desk.seen().plan());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(planned, desk.seen().plan());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(desk.seen().plan().isEmpty());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(planned, desk.seen().plan());
  }

  private static String text(javafx.scene.Node node) {
    return ((javafx.scene.control.Labeled) node).getText();
  }
}
