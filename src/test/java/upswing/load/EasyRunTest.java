package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import upswing.training.Activity;
import upswing.training.HeartRateHistogram;
import upswing.training.Measure;
import upswing.training.MinuteMeans;
import upswing.training.Runner;
import upswing.training.Sport;

class EasyRunTest {

  private static final double CEILING = 152;

  /** Threshold pace 4:30 /km, so that easy is slower than 5:10 /km. */
  private static final Zones ZONES =
      Zones.of(
          Runner.UNKNOWN.with(new Measure(Measure.Kind.THRESHOLD_PACE, Diary.MONDAY, 270)),
          Diary.MONDAY);

  private static MinuteMeans minutes(int count, IntToDoubleFunction byMinute) {
    float[] means = new float[count];
    for (int i = 0; i < count; i++) means[i] = (float) byMinute.applyAsDouble(i + 1);
    return MinuteMeans.of(means);
  }

  private static Activity run(int minutes, MinuteMeans heartRates, double secondsPerKilometre) {
    MinuteMeans speeds = minutes(minutes, minute -> 1000 / secondsPerKilometre);
    return Diary.activity("run", Diary.MONDAY, 7, Sport.RUN, minutes, heartRates, speeds);
  }

  private static EasyCheck judge(Activity run) {
    return EasyRun.judge(run, CEILING, ZONES);
  }

  @Test
  void aFifthAboveTheCeilingIsStillEasy() {
    Activity run = run(40, minutes(40, t -> 146 + 0.25 * (t - 10)), 360);

    assertEquals(new EasyCheck.Easy(0.2, CEILING), judge(run));
  }

  @Test
  void begunEasyAndRisenAtAnEasyPaceIsDrift() {
    Activity run = run(40, minutes(40, t -> 150 + 0.25 * (t - 10)), 360);

    EasyCheck.Drift drift = assertInstanceOf(EasyCheck.Drift.class, judge(run));
    assertEquals(0.7333, drift.shareAbove(), 1e-4);
  }

  @Test
  void risenBecauseItGotFastIsTooHard() {
    Activity run = run(40, minutes(40, t -> 150 + 0.25 * (t - 10)), 300);

    assertInstanceOf(EasyCheck.TooHard.class, judge(run));
  }

  @Test
  void aboveTheCeilingFromBeginningToEndIsTooHard() {
    assertEquals(new EasyCheck.TooHard(1, CEILING), judge(run(40, minutes(40, t -> 155), 360)));
  }

  @Test
  void heatIsNoHaste() {
    Activity run = run(40, minutes(40, t -> 155), 360).rated(OptionalInt.of(3));

    assertInstanceOf(EasyCheck.HeatUncertain.class, judge(run.measuredAt(OptionalDouble.of(28))));
    assertInstanceOf(EasyCheck.TooHard.class, judge(run.measuredAt(OptionalDouble.of(18))));
  }

  @Test
  void theFirstTenMinutesDoNotCount() {
    assertEquals(
        new EasyCheck.Easy(0, CEILING), judge(run(40, minutes(40, t -> t <= 10 ? 160 : 140), 360)));
  }

  @Test
  void aJumpOfTheSensorDoesNotCount() {
    Activity run = run(40, minutes(40, t -> t % 6 == 0 ? 190 : 140), 360);

    assertEquals(new EasyCheck.Unknown(EasyCheck.Unknown.Why.NO_HEART_RATE), judge(run));
  }

  @Test
  void twentyMinutesAreTooShortToJudge() {
    assertEquals(
        new EasyCheck.Unknown(EasyCheck.Unknown.Why.TOO_SHORT),
        judge(run(20, minutes(20, t -> 170), 360)));
  }

  @Test
  void halfTheMinutesAreTooFewToJudge() {
    MinuteMeans gaps = minutes(40, t -> t % 2 == 0 ? Double.NaN : 160);

    assertEquals(
        new EasyCheck.Unknown(EasyCheck.Unknown.Why.NO_HEART_RATE), judge(run(40, gaps, 360)));
  }

  @Test
  void withoutMinutesTheTimeAtEachHeartRateDecides() {
    Activity a = run(40, MinuteMeans.NONE, 360);
    Activity run =
        new Activity(
            a.id(),
            a.start(),
            a.offset(),
            a.sport(),
            a.title(),
            Duration.ofMinutes(40),
            Duration.ofMinutes(40),
            a.meters(),
            a.ascentMeters(),
            a.averageHeartRate(),
            a.temperature(),
            HeartRateHistogram.of(150, 1200, 0, 0, 0, 0, 1200),
            a.heartRateByMinute(),
            a.speedByMinute(),
            a.laps(),
            a.rpe(),
            a.fuelled(),
            a.easyEnough(),
            a.source());

    assertEquals(new EasyCheck.TooHard(0.5, CEILING), judge(run));
    assertEquals(
        new EasyCheck.HeatUncertain(0.5, CEILING),
        judge(run.rated(OptionalInt.of(3)).measuredAt(OptionalDouble.of(28))));
  }
}
