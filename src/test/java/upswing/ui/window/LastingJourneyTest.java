package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.exchange.sheet.SheetFiles;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.store.DataFolder;
import upswing.store.Opening;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.TrainingBlock;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.checkin.CheckInViewModel;
import upswing.workspace.Workspace;

/**
 * From the first empty window to a printed block, over a real data folder that is closed and opened
 * again.
 */
class LastingJourneyTest extends ApplicationTest {

  private static final LocalDate TODAY = SampleBlock.TODAY;
  private static final Clock CLOCK =
      Clock.fixed(TODAY.atTime(LocalTime.of(6, 30)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  @TempDir private Path temp;
  private final Messages words = new Messages(Locale.ENGLISH);
  private Stage stage;
  private Workspace workspace;
  private Desk desk;
  private MainWindow window;

  @Override
  public void start(Stage primary) {
    stage = primary;
  }

  @BeforeEach
  void open() {
    interact(
        () -> {
          var opening = Opening.of(new DataFolder(temp.resolve("upswing")), CLOCK);
          var store = assertInstanceOf(Opening.Opened.class, opening).store();
          workspace = new Workspace(store, CLOCK);
          desk = new Desk(workspace, () -> TODAY, Runnable::run, Runnable::run);
          window = new MainWindow(desk, words, store, Features.all(ZoneOffset.UTC, () -> {}));
          stage.setScene(window.scene(1000, 900));
          stage.show();
        });
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void aFirstBlockLastsIsPrintedAndCanBeTakenBackAfterARestart() throws IOException {
    makeBlock();
    checkIn();
    Plan before = desk.seen().plan();

    push(KeyCode.CONTROL, KeyCode.P);
    assertTrue(lookup("#print-told").tryQuery().isPresent(), "the print preview");
    push(KeyCode.ESCAPE);
    TrainingBlock block = before.blocks().values().iterator().next();
    assertTrue(printed(block).contains(block.name()));

    close();
    open();

    assertEquals(before, desk.seen().plan());
    push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(desk.seen().plan().checkIns().containsKey(TODAY));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(desk.seen().plan().isEmpty());
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(before.blocks(), desk.seen().plan().blocks());
  }

  private void makeBlock() {
    push(KeyCode.CONTROL, KeyCode.N);
    interact(() -> lookup("#create").queryButton().fire());
    assertEquals(1, desk.seen().plan().blocks().size());
  }

  private void checkIn() {
    push(KeyCode.C);
    type(KeyCode.DIGIT4, KeyCode.DIGIT8);
    for (int stop = 0; stop <= CheckInViewModel.ORDER.size(); stop++) type(KeyCode.ENTER);
    assertEquals(
        Reading.typed(48),
        desk.seen().plan().checkIns().get(TODAY).readings().get(Signal.RESTING_HEART_RATE));
  }

  private String printed(TrainingBlock block) throws IOException {
    Path file = temp.resolve("block.pdf");
    SheetFiles.write(
        width -> PlanSheet.of(block, desk.seen().ledger(), SheetOptions.USUAL, words, width, TODAY),
        file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
