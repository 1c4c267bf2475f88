package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The wizard and the import as sheets over the window, opened and closed by keyboard. */
class SheetsJourneyTest extends WindowJourney {

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
