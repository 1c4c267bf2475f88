package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.PlanChange;
import upswing.load.Ledger;
import upswing.planning.library.Workouts;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.EffortZone;
import upswing.training.PlainRun;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;

class PresetsTest {

  /** A Monday; the six weeks before it are full. */
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

  private final Map<ActivityId, Activity> runs = new HashMap<>();

  @Test
  void aRunnerWithoutRunsIsProposedNothing() {
    Presets presets = proposed();

    assertEquals(OptionalInt.empty(), presets.weeklyMinutes());
    assertEquals(OptionalInt.empty(), presets.longestMinutes());
    assertEquals(Map.of(), presets.available());
    assertEquals(Optional.empty(), presets.thresholdPace());
  }

  @ParameterizedTest(name = "{0}: {1} minutes a week, longest {2}, {3}")
  @CsvSource({
    // Every week the same three.
    "TUE45 THU45 SAT75 × 6, 165, 75, TUE45 THU45 SAT75",
    // A day run on in two weeks of six is a third of them, in one is not.
    "TUE45 THU45 SAT75 × 4; MON30 TUE45 THU45 SAT75 × 2, 165, 75, MON30 TUE45 THU45 SAT75",
    "TUE45 THU45 SAT75 × 5; MON30 TUE45 THU45 SAT75 × 1, 165, 75, TUE45 THU45 SAT75",
    // The middle of the weeks, not their mean: one week of rest changes nothing.
    "TUE40 THU40 SUN60 × 5; × 1, 140, 60, TUE45 THU45 SUN60",
    // The longest run rounded up to a quarter of an hour; half an hour at least.
    "MON20 WED32 FRI46 × 3, 100, 46, MON30 WED45 FRI60",
    // After one to four weeks without a run it counts what was usual before them.
    "× 2; TUE45 THU45 SAT75 × 6, 165, 75, TUE45 THU45 SAT75",
    "× 3; TUE45 THU45 SAT75 × 6; TUE20 × 9, 165, 75, TUE45 THU45 SAT75",
    // After five nothing is usual any more.
    "× 5; TUE45 THU45 SAT75 × 6, 0, 0, ''",
    // Two days a week are too few to plan on.
    "TUE50 SAT70 × 4, 120, 70, ''"
  })
  void aBlockStartsFromWhatWasRun(String weeks, int weekly, int longest, String days) {
    run(weeks);

    Presets presets = proposed();

    assertEquals(OptionalInt.of(weekly), presets.weeklyMinutes());
    assertEquals(OptionalInt.of(longest), presets.longestMinutes());
    assertEquals(days.isEmpty() ? Map.of() : Wanted.days(days), presets.available());
  }

  @Test
  void aRaceIsNoLongRun() {
    run("TUE45 THU45 SAT75 × 6");
    add(TODAY.minusDays(1), Duration.ofMinutes(240), OptionalDouble.of(42_195));
    Session race =
        Session.on(
            TODAY.minusDays(1),
            SessionId.named("race"),
            SessionKind.RACE,
            Workouts.race(42_195, Workouts.zone(EffortZone.MARATHON)));

    Ledger ledger = Ledger.of(plan().withSessions(Map.of(race.id(), race)), TODAY);

    assertEquals(OptionalInt.of(75), Presets.proposed(ledger).longestMinutes());
  }

  @Test
  void theLongDayIsThatOfTheLongestRun() {
    run("TUE45 THU45 SAT75 × 6");

    assertEquals(Optional.of(DayOfWeek.SATURDAY), proposed().longDay());
  }

  // Worked values: 5 km in 20:00 is VDOT 49.806 and T 4:16.0 per km.
  @ParameterizedTest(name = "{0} m in {1} s: {2} s per km")
  @CsvSource({"5000, 1200, 256.0", "10000, 2400, 247.4"})
  void thresholdIsReadFromTheBestRun(double meters, int seconds, double pace) {
    run("TUE45 THU45 SAT75 × 6");
    add(TODAY.minusDays(3), Duration.ofSeconds(seconds), OptionalDouble.of(meters));

    Presets presets = proposed();

    assertEquals(pace, presets.thresholdPace().orElseThrow(), 0.1);
    assertTrue(presets.thresholdEstimated());
  }

  private Presets proposed() {
    return Presets.proposed(Ledger.of(plan(), TODAY));
  }

  private Plan plan() {
    Plan plan = Plan.EMPTY;
    for (Activity run : runs.values()) {
      plan = new PlanChange.OfActivity(run.id(), Optional.empty(), Optional.of(run)).applyTo(plan);
    }
    return plan;
  }

  /** Weeks as {@code TUE45 SAT75 × 4; TUE30 × 2}, the last of them just over. */
  private void run(String weeks) {
    int back = 0;
    for (String kind : List.of(weeks.split("; *"))) {
      String[] parts = kind.split("× *");
      for (int i = 0; i < Integer.parseInt(parts[1].strip()); i++) {
        back++;
        LocalDate monday = TODAY.minusWeeks(back);
        if (parts[0].isBlank()) continue;
        Wanted.days(parts[0].strip())
            .forEach(
                (day, minutes) ->
                    add(
                        monday.plusDays(day.getValue() - 1L),
                        Duration.ofMinutes(minutes),
                        OptionalDouble.empty()));
      }
    }
  }

  private void add(LocalDate date, Duration time, OptionalDouble meters) {
    Activity run = PlainRun.on(date, time.toSeconds() / 60.0, meters);
    runs.put(run.id(), run);
  }
}
