package upswing.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import upswing.edit.Edits;
import upswing.edit.WorkoutText;
import upswing.edit.WorkoutText.Understood;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

class CheckWordsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);

  private final Desk desk =
      new Desk(
          new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(Instant.EPOCH)),
          () -> MONDAY,
          Runnable::run,
          Runnable::run);
  private final CheckViewModel check = new CheckViewModel(desk, new Messages(Locale.ENGLISH));

  @Test
  void anEmptyPlanGoesNeitherWellNorBadly() {
    assertEquals("no warnings, no hints", sight().count());
    assertTrue(sight().weeks().isEmpty());
    assertTrue(sight().well().isEmpty());
  }

  @Test
  void twoHardDaysInARowAreAWarningWithItsReasons() {
    plan(1, "15 easy, 3x10 @ T 2 jog, 10 easy");
    plan(2, "15 easy, 5x3 @ I 2 jog, 10 easy");

    FindingLine finding =
        sight().weeks().getFirst().findings().stream()
            .filter(FindingLine::isWarning)
            .findFirst()
            .orElseThrow();

    assertTrue(finding.sentence().startsWith("Two hard days in a row"), finding.sentence());
    assertFalse(finding.sentence().contains("{"), finding.sentence());
    assertEquals("Tue 16, Wed 17", finding.when());
    assertEquals("Evidence moderate.", finding.grade());
    assertTrue(finding.why().contains("Stanley 2013"), finding.why());

    check.go(finding.day());
    assertEquals(MONDAY.plusDays(2), desk.chosenProperty().get());
  }

  @Test
  void whatHoldsIsSaidToo() {
    plan(1, "15 easy, 3x10 @ T 2 jog, 10 easy");
    plan(3, "45 easy");

    assertTrue(
        sight().well().stream().anyMatch(w -> w.said().startsWith("Hard days have an easy day")));
  }

  private CheckSight sight() {
    return check.sightProperty().get();
  }

  private void plan(int day, String line) {
    Understood meant = WorkoutText.parse(line).orElseThrow();
    Session session =
        Session.on(MONDAY.plusDays(day), SessionId.named(line), meant.kind(), meant.workout());
    desk.perform(plan -> Edits.addSession(plan, session));
  }
}
