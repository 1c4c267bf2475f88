package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

class PlannedFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 17);
  private static final Zones NOBODY = Zones.of(Runner.UNKNOWN, DAY);

  /** Threshold pace 4:30 /km. */
  private static final Zones RUNNER =
      Zones.of(Runner.UNKNOWN.with(new Measure(Measure.Kind.THRESHOLD_PACE, DAY, 270)), DAY);

  private static Step step(Role role, double minutes, Target target) {
    return new Step(role, new Extent.Time(Duration.ofMillis((long) (minutes * 60_000))), target);
  }

  private static Target pace(int seconds) {
    return new Target.Pace(seconds, seconds);
  }

  @ParameterizedTest(name = "an hour {0}")
  @CsvSource({
    "RECOVERY, 53.3",
    "EASY, 60.8",
    "STEADY, 62.4",
    "MARATHON, 88.4",
    "THRESHOLD, 100",
    "INTERVAL, 118.8",
    "REPETITION, 134.6"
  })
  void anHourInAZoneCostsTheSameWhateverThePace(EffortZone zone, double load) {
    Workout hour = Workout.steady(60, zone);

    assertEquals(load, PlannedFigures.of(SessionKind.EASY, hour, NOBODY).load(), 0.05);
    assertEquals(load, PlannedFigures.of(SessionKind.EASY, hour, RUNNER).load(), 0.05);
  }

  @Test
  void aSteadyHourAtFiveMinutesWithThresholdAtFourThirty() {
    Workout hour = new Workout(List.of(step(Role.WORK, 60, pace(300))));

    PlannedFigures figures = PlannedFigures.of(SessionKind.EASY, hour, RUNNER);

    assertEquals(81.00, figures.load(), 0.005);
    assertEquals(12_000, figures.meters(), 1e-6);
  }

  @Test
  void intervalsWithWarmUpAndCoolDown() {
    Workout workout =
        new Workout(
            List.of(
                step(Role.WARM_UP, 15, pace(360)),
                new Repeat(
                    5, List.of(step(Role.WORK, 4, pace(255)), step(Role.WORK, 2, pace(390)))),
                step(Role.COOL_DOWN, 10, pace(360))));

    PlannedFigures figures = PlannedFigures.of(SessionKind.INTERVALS, workout, RUNNER);

    assertEquals(68.80, figures.load(), 0.005);
    assertEquals(55, figures.minutes(), 1e-9);
    assertEquals(35, figures.easyMinutes(), 1e-9);
  }

  @Test
  void theLastRecoveryFallsAway() {
    Workout workout =
        new Workout(
            List.of(
                new Repeat(
                    3,
                    List.of(
                        step(Role.WORK, 10, new Target.Zone(EffortZone.THRESHOLD)),
                        step(Role.RECOVERY, 2, new Target.Zone(EffortZone.RECOVERY))))));

    assertEquals(34, PlannedFigures.of(SessionKind.THRESHOLD, workout, RUNNER).minutes(), 1e-9);
  }

  @Test
  void aDistanceTakesTheRunnersPaceOfTheZone() {
    Workout twelve =
        new Workout(
            List.of(
                new Step(
                    Role.WORK, new Extent.Distance(12_000), new Target.Zone(EffortZone.EASY))));

    assertEquals(
        12 * 270 / 0.78 / 60, PlannedFigures.of(SessionKind.LONG, twelve, RUNNER).minutes(), 1e-9);
    assertEquals(
        12 * 330 / 0.78 / 60, PlannedFigures.of(SessionKind.LONG, twelve, NOBODY).minutes(), 1e-9);
  }

  @Test
  void anEffortOfSevenForAnHourIsAHundredPoints() {
    Workout hour = new Workout(List.of(step(Role.WORK, 60, new Target.Effort(7))));

    assertEquals(100, PlannedFigures.of(SessionKind.THRESHOLD, hour, NOBODY).load(), 1e-9);
  }

  @Test
  void aHeartRateRangeCostsWhatItsMiddleCosts() {
    Zones zones =
        Zones.of(
            Runner.UNKNOWN
                .with(new Measure(Measure.Kind.LTHR, DAY, 172))
                .with(new Measure(Measure.Kind.MAXIMAL_HEART_RATE, DAY, 190)),
            DAY);
    Workout hour = new Workout(List.of(step(Role.WORK, 60, new Target.HeartRate(170, 174))));

    PlannedFigures figures = PlannedFigures.of(SessionKind.THRESHOLD, hour, zones);

    assertEquals(100, figures.load(), 1e-9);
    assertEquals(0, figures.easyMinutes());
  }

  @ParameterizedTest(name = "{0}: {2} points an hour, {3} easy minutes")
  @CsvSource({
    "REST, 0, 0, 0",
    "BIKE, 60, 45.6, 60",
    "SWIM, 60, 45.6, 60",
    "WALK, 60, 25, 60",
    "STRENGTH_MOBILITY, 60, 40, 0"
  })
  void anHourOfSomethingElse(SessionKind kind, double minutes, double load, double easyMinutes) {
    PlannedFigures figures = PlannedFigures.of(kind, Workout.steady(60, EffortZone.EASY), RUNNER);

    assertEquals(minutes, figures.minutes());
    assertEquals(load, figures.load(), 0.05);
    assertEquals(0, figures.meters());
    assertEquals(easyMinutes, figures.easyMinutes());
  }
}
