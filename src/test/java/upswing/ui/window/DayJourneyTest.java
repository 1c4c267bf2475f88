package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** All about a day on one sheet, from day to day. */
class DayJourneyTest extends WindowJourney {

  @Test
  void theSheetOfADayHoldsItsMorningItsRunAndItsCareAndWalksOn() {
    push(KeyCode.D);
    List<String> today = said();
    assertTrue(today.contains("This morning"), today::toString);
    assertTrue(today.contains("Care of the day"), today::toString);
    assertTrue(lookup(".day-sheet .verdict").tryQuery().isPresent());

    clickOn("\u2039 Day before");
    assertEquals(
        desk.seen().today().minusDays(1), window.calendar().selectionProperty().get().day());
    assertTrue(said().contains("That morning"), said()::toString);
    assertTrue(lookup(".day-sheet .done-pane").tryQuery().isPresent());

    push(KeyCode.ESCAPE);
    assertFalse(window.overlay().isOpen());
  }

  private List<String> said() {
    return lookup(".day-sheet .label").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }
}
