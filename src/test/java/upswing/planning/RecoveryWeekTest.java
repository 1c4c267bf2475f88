package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.edit.Edit;
import upswing.edit.PlanChange;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionKind;

/** Any week made a recovery week, seen from the Monday before it. */
class RecoveryWeekTest {

  private static final String WEEK =
      "Tue%1$s easy 45; Wed%1$s threshold 50; Thu%1$s easy 45; Sat%1$s intervals 40; Sun%1$s long"
          + " 90";
  private static final String TWO_WEEKS = WEEK.formatted("1") + ";" + WEEK.formatted("2");
  private static final LocalDate SECOND = Diary.day("Mon2");

  @ParameterizedTest(name = "cut by {0} %: {1} minutes")
  @CsvSource({"20, 215", "30, 185", "32, 180", "50, 135"})
  void theCutIsWhatWasAskedFor(int cut, double minutes) {
    Plan after = recovered(TWO_WEEKS, cut);

    assertEquals(minutes, minutes(after), 0.5);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          key sessions become runs to recover | Wed2 threshold 50; Fri2 intervals 50; Sun2 long 90 | RECOVERY_RUN EASY LONG
          strength and races stay             | Tue2 strength 20; Wed2 easy 40; Sun2 race 40       | STRENGTH_MOBILITY EASY RACE
          riding stays riding                 | Tue2 bike 60; Thu2 threshold 40                    | BIKE RECOVERY_RUN
          """)
  void nothingFastIsLeftAndTheRunnerKeepsMoving(String why, String week, String kinds) {
    Plan after = recovered(WEEK.formatted("1") + ";" + week, 32);

    assertEquals(
        kinds, sessions(after).stream().map(s -> s.kind().name()).collect(Collectors.joining(" ")));
    assertTrue(sessions(after).stream().noneMatch(s -> s.workout().parts().isEmpty()));
  }

  @Test
  void onlyWhatIsStillToComeIsEased() {
    Plan plan = new Diary().planned(TWO_WEEKS).plan();

    Plan after = edit(plan, "Thu2", 32).change().applyTo(plan);

    assertEquals(SessionKind.THRESHOLD, after.sessionsOn(Diary.day("Wed2")).getFirst().kind());
    assertFalse(after.sessionsOn(Diary.day("Sat2")).getFirst().kind().isQuality());
  }

  @Test
  void anEmptyWeekHasNothingToEase() {
    assertTrue(RecoveryWeek.of(new Diary().on("Mon"), SECOND, 32).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 32, 50})
  void inABlockItIsMarkedEasedAndUndoneAsOne(int cut) {
    BlockPlanner.Made made =
        (BlockPlanner.Made)
            BlockPlanner.plan(
                upswing.training.BlockId.named("half"), "Half", Wanted.half(), Runner.UNKNOWN);
    Diary diary = new Diary().put(made.block());
    made.sessions().forEach(diary::put);
    Plan plan = diary.plan();
    Ledger before = Ledger.of(plan, Wanted.START);

    for (Microcycle week : made.block().weeks()) {
      PlanChange change = RecoveryWeek.of(before, week.start(), cut).orElseThrow().change();
      Plan after = change.applyTo(plan);
      Ledger eased = Ledger.of(after, Wanted.START);

      assertEquals(plan, change.inverse().applyTo(after), "undone in " + week);
      assertTrue(eased.microcycle(week.start()).orElseThrow().recovery());
      List<Session> sessions =
          week.start()
              .datesUntil(week.start().plusDays(7))
              .flatMap(date -> after.sessionsOn(date).stream())
              .toList();
      assertTrue(sessions.stream().noneMatch(s -> s.kind().isQuality()), "quality in " + week);
      assertTrue(
          eased.week(week.start()).plannedMinutes()
              <= before.week(week.start()).plannedMinutes() + 0.5);
    }
  }

  private static Plan recovered(String planned, int cut) {
    Plan plan = new Diary().planned(planned).plan();
    return edit(plan, "Mon2", cut).change().applyTo(plan);
  }

  private static Edit edit(Plan plan, String today, int cut) {
    return RecoveryWeek.of(Ledger.of(plan, Diary.day(today)), SECOND, cut).orElseThrow();
  }

  private static List<Session> sessions(Plan plan) {
    return SECOND
        .datesUntil(SECOND.plusDays(7))
        .flatMap(date -> plan.sessionsOn(date).stream())
        .toList();
  }

  private static double minutes(Plan plan) {
    Ledger ledger = Ledger.of(plan, Diary.day("Mon"));
    return sessions(plan).stream().mapToDouble(s -> ledger.planned(s).minutes()).sum();
  }
}
