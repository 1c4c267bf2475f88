package upswing.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
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
    assertTrue(finding.source().contains("Stanley 2013"), finding.source());

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

  @Test
  void aRemedyIsOneClickAndOneUndo() {
    plan(1, "15 easy, 3x10 @ T 2 jog, 10 easy");
    plan(2, "15 easy, 5x3 @ I 2 jog, 10 easy");
    Plan before = desk.seen().plan();
    FindingLine.RemedyLine remedy = warning().remedies().getFirst();
    assertFalse(remedy.said().contains("{"), remedy.said());

    check.take(remedy.remedy());
    assertTrue(findings().noneMatch(FindingLine::isWarning));

    desk.undo();
    assertEquals(before, desk.seen().plan());
    assertTrue(findings().anyMatch(FindingLine::isWarning));
  }

  @Test
  void aMutedRuleIsSilentListedWithItsReasonAndHeardAgain() {
    plan(1, "15 easy, 3x10 @ T 2 jog, 10 easy");
    plan(2, "15 easy, 5x3 @ I 2 jog, 10 easy");

    check.muteForAWhile("R01", " a training camp ");
    assertTrue(findings().noneMatch(line -> line.rule().equals("R01")));
    CheckSight.MutedLine muted = sight().muted().getFirst();
    assertEquals("Hard days apart", muted.name());
    assertEquals("Until Mon 15 Mar · a training camp", muted.about());

    check.unmute("R01");
    assertTrue(findings().anyMatch(line -> line.rule().equals("R01")));
    assertTrue(sight().muted().isEmpty());

    check.muteForGood("R01", "");
    assertEquals("For good", sight().muted().getFirst().about());
    desk.undo();
    assertTrue(sight().muted().isEmpty());
  }

  @Test
  void theWorstThreeAreShownAndTheOthersAreAClickAway() {
    for (int day = 0; day < 7; day++) plan(day, day == 6 ? "130 long" : "3x10 @ T 2 jog");

    assertEquals(3, findings().map(FindingLine::rule).distinct().count());
    assertFalse(sight().more().isEmpty());

    check.allProperty().set(true);
    assertEquals(desk.seen().findings().size(), findings().count());
    assertEquals("Only the 3 worst", sight().more());
  }

  @Test
  void everyNumberOfAFindingHasItsName() {
    for (int day = 0; day < 7; day++) plan(day, day == 6 ? "130 long" : "3x10 @ T 2 jog");
    check.allProperty().set(true);

    assertTrue(findings().noneMatch(line -> line.numbers().contains("check.input")));
    assertTrue(findings().noneMatch(line -> line.sentence().contains("{")));
  }

  private FindingLine warning() {
    return findings().filter(FindingLine::isWarning).findFirst().orElseThrow();
  }

  private Stream<FindingLine> findings() {
    return sight().weeks().stream().flatMap(week -> week.findings().stream());
  }

  private CheckSight sight() {
    return check.sightProperty().get();
  }

  private void plan(int day, String line) {
    Understood meant = WorkoutText.parse(line).orElseThrow();
    Session session =
        Session.on(
            MONDAY.plusDays(day), SessionId.named(day + line), meant.kind(), meant.workout());
    desk.perform(plan -> Edits.addSession(plan, session));
  }
}
