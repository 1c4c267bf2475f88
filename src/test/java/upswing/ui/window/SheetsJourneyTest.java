package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"check in, C, ", "new block, N, CONTROL", "import, I, CONTROL"})
  void onlyAnEmptyRegionCastsTheShadowOfASheet(String sheet, KeyCode key, KeyCode held) {
    if (held == null) push(key);
    else push(held, key);

    var casting =
        window.overlay().getChildrenUnmodifiable().stream()
            .filter(node -> node.getEffect() != null)
            .toList();

    assertEquals(1, casting.size(), sheet);
    assertTrue(((Region) casting.getFirst()).getChildrenUnmodifiable().isEmpty(), sheet);
  }
}
