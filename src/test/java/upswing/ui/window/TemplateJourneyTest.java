package upswing.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import upswing.load.Ledger;
import upswing.training.Plan;
import upswing.training.SessionKind;

/** A week is kept, and put in again in summer as large as weeks are then. By keys alone. */
class TemplateJourneyTest extends WindowJourney {

  private static final LocalDate WEEK_6 = LocalDate.of(2027, 2, 8);
  private static final LocalDate SUMMER = LocalDate.of(2027, 5, 31);

  @Test
  void aKeptWeekIsPutInAgainFittedAndTakenBack() {
    interact(() -> desk.chosenProperty().set(WEEK_6));
    interact(() -> window.actions().run("saveWeek"));
    write("Strong week");
    push(KeyCode.ENTER);
    assertEquals("Strong week", desk.seen().plan().templates().values().iterator().next().name());
    Plan kept = desk.seen().plan();

    interact(() -> desk.chosenProperty().set(SUMMER.plusDays(2)));
    push(KeyCode.SHORTCUT, KeyCode.T);
    assertTrue(lookup(".templates").tryQuery().isPresent());
    push(KeyCode.SPACE);

    assertTrue(lookup(".templates").tryQuery().isEmpty(), "it closes once it is done");
    Plan planned = desk.seen().plan();
    assertEquals(5, runs(planned, SUMMER));
    assertTrue(minutes(planned, SUMMER) < minutes(planned, WEEK_6), "smaller than it was");
    assertEquals(kept.sessionsOn(WEEK_6), planned.sessionsOn(WEEK_6));

    push(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(kept, desk.seen().plan());
  }

  private static long runs(Plan plan, LocalDate week) {
    return week.datesUntil(week.plusDays(7))
        .flatMap(day -> plan.sessionsOn(day).stream())
        .filter(session -> session.kind() != SessionKind.REST)
        .count();
  }

  private double minutes(Plan plan, LocalDate week) {
    return Ledger.of(plan, desk.seen().today()).week(week).plannedMinutes();
  }
}
