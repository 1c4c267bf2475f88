package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** The wizard and the import as sheets over the window, opened and closed by keyboard. */
class SheetsJourneyTest extends ApplicationTest {

  private Desk desk;
  private MainWindow window;

  @Override
  public void start(Stage stage) {
    SampleDesk sample = SampleDesk.ofBlock();
    desk = sample.desk();
    window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            sample.store(),
            Features.all(ZoneOffset.UTC, () -> {}));
    stage.setScene(window.scene(1200, 800));
    stage.show();
  }

  @Test
  void theWizardMakesABlockAndOneUndoTakesItBack() {
    var before = desk.seen().plan();

    push(KeyCode.CONTROL, KeyCode.N);
    assertTrue(window.overlay().isOpen());
    interact(() -> lookup("#create").queryButton().fire());

    assertFalse(window.overlay().isOpen());
    assertFalse(desk.seen().plan().equals(before));
    push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before, desk.seen().plan());
  }

  @Test
  void theImportOpensAndEscapeClosesIt() {
    push(KeyCode.CONTROL, KeyCode.I);
    assertTrue(lookup("#choose-files").tryQuery().isPresent());

    push(KeyCode.ESCAPE);

    assertFalse(window.overlay().isOpen());
  }
}
