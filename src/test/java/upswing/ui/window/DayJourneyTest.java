package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import upswing.edit.Edits;

/** All about a day, from day to day, and from its easy run to the others. */
class DayJourneyTest extends WindowJourney {

  @Test
  void allAboutADayStandsBesideTheCalendarAndGoesWithTheChosenDay() {
    push(KeyCode.D);
    List<String> today = said();
    assertTrue(today.contains("This morning"), today::toString);
    assertTrue(today.contains("Care of the day"), today::toString);
    assertTrue(lookup(".day-sheet .verdict").tryQuery().isPresent());
    assertEquals(1, Collections.frequency(today, "Resting heart rate"), today::toString);

    clickOn("#day-before");
    assertEquals(
        desk.seen().today().minusDays(1), window.calendar().selectionProperty().get().day());
    assertTrue(said().contains("That morning"), said()::toString);
    assertTrue(lookup(".day-sheet .day-run").tryQuery().isPresent());

    LocalDate hard = desk.seen().today().minusDays(4);
    interact(() -> window.calendar().choose(hard, Optional.empty()));
    assertTrue(said().contains("Saturday 13 February"), said()::toString);
    assertTrue(said().contains("≤ 138 bpm"), said()::toString);

    assertFalse(said().contains("Minutes 11 to 20"), said()::toString);
    clickOn("#answer-why-easy");
    assertTrue(said().contains("Minutes 11 to 20"), said()::toString);

    interact(
        () ->
            desk.perform(
                plan -> Edits.delete(plan, List.of(plan.sessionsOn(hard).getFirst().id()))));
    assertFalse(said().contains("≤ 138 bpm"), said()::toString);
    interact(desk::undo);
    assertTrue(said().contains("≤ 138 bpm"), said()::toString);

    clickOn("Compare easy runs");
    assertTrue(lookup(".timeline").tryQuery().isPresent());
    assertFalse(lookup(".day-sheet").tryQuery().isPresent());
  }

  private List<String> said() {
    return lookup(".day-sheet .label").queryAllAs(Labeled.class).stream()
        .filter(DayJourneyTest::isSeen)
        .map(Labeled::getText)
        .toList();
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) if (!at.isVisible()) return false;
    return true;
  }
}
