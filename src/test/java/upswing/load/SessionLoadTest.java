package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import upswing.training.Activity;
import upswing.training.HeartRateHistogram;
import upswing.training.Measure;
import upswing.training.MinuteMeans;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.training.Sport;

class SessionLoadTest {

  private static final Runner MAN =
      new Runner(
          OptionalInt.empty(),
          Sex.MALE,
          Runner.UNKNOWN.measures(),
          Runner.UNKNOWN.unit(),
          Runner.UNKNOWN.weekStart(),
          Runner.UNKNOWN.sleepTarget());

  private static Diary runner() {
    return new Diary()
        .of(MAN)
        .knows(Measure.Kind.RESTING_HEART_RATE, 50)
        .knows(Measure.Kind.MAXIMAL_HEART_RATE, 190)
        .knows(Measure.Kind.LTHR, 172);
  }

  private static Activity hour(Sport sport) {
    return Diary.activity(
        "an hour", Diary.MONDAY, 7, sport, 60, MinuteMeans.NONE, MinuteMeans.NONE);
  }

  private static Activity at(Activity a, double metersPerSecond) {
    float[] speeds = new float[(int) a.minutes()];
    Arrays.fill(speeds, (float) metersPerSecond);
    return Diary.activity(
        a.title(), a.date(), 7, a.sport(), speeds.length, MinuteMeans.NONE, MinuteMeans.of(speeds));
  }

  private static Activity with(
      Activity a, OptionalDouble meters, OptionalInt average, HeartRateHistogram heartRates) {
    return new Activity(
        a.id(),
        a.start(),
        a.offset(),
        a.sport(),
        a.title(),
        a.timer(),
        a.elapsed(),
        meters,
        a.ascentMeters(),
        average,
        a.temperature(),
        heartRates,
        a.heartRateByMinute(),
        a.speedByMinute(),
        a.laps(),
        a.rpe(),
        a.fuelled(),
        a.easyEnough(),
        a.source());
  }

  private static HeartRateHistogram minutesAt(int bpm, int minutes) {
    return HeartRateHistogram.of(bpm, minutes * 60);
  }

  private static DoneLoad load(Diary diary, Activity activity) {
    Plan plan = diary.put(activity).plan();
    return Ledger.of(plan, Diary.MONDAY.plusDays(30)).load(activity.id()).orElseThrow();
  }

  @Test
  void paceComesFirst() {
    Activity run = at(hour(Sport.RUN), 1000 / 300.0);
    Activity both = with(run, OptionalDouble.empty(), OptionalInt.of(140), minutesAt(140, 60));

    DoneLoad load = load(runner().knows(Measure.Kind.THRESHOLD_PACE, 270), both);

    assertEquals(DoneLoad.Method.PACE, load.method());
    assertEquals(81.00, load.points(), 0.005);
  }

  @Test
  void timeAndDistanceAloneGiveAPace() {
    Activity run =
        with(
            hour(Sport.RUN),
            OptionalDouble.of(12_000),
            OptionalInt.empty(),
            HeartRateHistogram.NONE);

    DoneLoad load = load(runner().knows(Measure.Kind.THRESHOLD_PACE, 270), run);

    assertEquals(new DoneLoad(81, DoneLoad.Method.PACE).points(), load.points(), 0.005);
  }

  @Test
  void withoutAThresholdPaceHeartRatesDecide() {
    Activity run =
        with(
            at(hour(Sport.RUN), 3.3),
            OptionalDouble.empty(),
            OptionalInt.of(150),
            minutesAt(140, 60));

    DoneLoad load = load(runner(), run);

    assertEquals(DoneLoad.Method.HEART_RATE_SAMPLES, load.method());
    assertEquals(47.57, load.points(), 0.005);
  }

  @Test
  void intervalsCostMoreThanTheirMean() {
    int[] seconds = new int[41];
    seconds[0] = 1800;
    seconds[40] = 1800;
    Activity run =
        with(
            hour(Sport.RUN),
            OptionalDouble.empty(),
            OptionalInt.of(150),
            HeartRateHistogram.of(130, seconds));

    assertEquals(100 * 118.19 / 178.31, load(runner(), run).points(), 0.01);
  }

  @Test
  void heartRatesForLessThanFourFifthsOfTheTimeGiveWayToTheAverage() {
    Activity run =
        with(hour(Sport.RUN), OptionalDouble.empty(), OptionalInt.of(140), minutesAt(170, 47));

    DoneLoad load = load(runner(), run);

    assertEquals(DoneLoad.Method.AVERAGE_HEART_RATE, load.method());
    assertEquals(47.57, load.points(), 0.005);
  }

  @Test
  void heartRatesForFourFifthsSpeakForAllOfIt() {
    Activity run =
        with(hour(Sport.RUN), OptionalDouble.empty(), OptionalInt.empty(), minutesAt(140, 48));

    assertEquals(47.57, load(runner(), run).points(), 0.005);
  }

  @Test
  void anEffortOfFourForAnHour() {
    DoneLoad load = load(runner(), hour(Sport.RUN).rated(OptionalInt.of(4)));

    assertEquals(DoneLoad.Method.EFFORT, load.method());
    assertEquals(57.14, load.points(), 0.005);
  }

  @Test
  void tenRatedRunsTeachWhatEffortCostsThisRunner() {
    Diary diary = runner().knows(Measure.Kind.THRESHOLD_PACE, 270);
    for (int day = 0; day < 10; day++) {
      Activity run =
          Diary.activity(
              "run " + day,
              Diary.MONDAY.plusDays(day),
              7,
              Sport.RUN,
              60,
              MinuteMeans.NONE,
              MinuteMeans.NONE);
      diary.put(
          with(run, OptionalDouble.of(12_000), OptionalInt.empty(), HeartRateHistogram.NONE)
              .rated(OptionalInt.of(3)));
    }
    Activity ride =
        Diary.activity(
                "ride",
                Diary.MONDAY.plusDays(11),
                7,
                Sport.BIKE,
                60,
                MinuteMeans.NONE,
                MinuteMeans.NONE)
            .rated(OptionalInt.of(2));

    assertEquals(81.0 * 2 / 3, load(diary, ride).points(), 0.01);
  }

  @Test
  void tenRunsWithBothBringHeartRateOntoTheScaleOfPace() {
    Diary diary = runner().knows(Measure.Kind.THRESHOLD_PACE, 270);
    for (int day = 0; day < 10; day++) {
      Activity run =
          Diary.activity(
              "run " + day,
              Diary.MONDAY.plusDays(day),
              7,
              Sport.RUN,
              60,
              MinuteMeans.NONE,
              MinuteMeans.NONE);
      diary.put(with(run, OptionalDouble.of(12_000), OptionalInt.empty(), minutesAt(140, 60)));
    }
    Activity indoors =
        with(
            Diary.activity(
                "indoors",
                Diary.MONDAY.plusDays(11),
                7,
                Sport.RUN,
                60,
                MinuteMeans.NONE,
                MinuteMeans.NONE),
            OptionalDouble.empty(),
            OptionalInt.empty(),
            minutesAt(140, 60));

    DoneLoad load = load(diary, indoors);

    assertEquals(81.0, load.points(), 0.01);
    assertEquals(81.0 / 47.57, load.scale(), 0.001);
  }

  @Test
  void aRunOfWhichNothingIsKnownCountsAsEasy() {
    DoneLoad load = load(new Diary(), hour(Sport.RUN));

    assertEquals(DoneLoad.Method.KIND, load.method());
    assertEquals(60.8, load.points(), 0.05);
  }

  @Test
  void aPlannedRunOfWhichNothingIsKnownCountsAsPlanned() {
    Diary diary = new Diary().planned("Mon threshold 50");

    assertEquals(100, load(diary, hour(Sport.RUN)).points(), 1e-9);
  }

  @Test
  void somethingUnknownOfWhichNothingIsKnownHasNoLoad() {
    Activity other = hour(Sport.OTHER);
    Ledger ledger = Ledger.of(new Diary().put(other).plan(), Diary.MONDAY);

    assertTrue(ledger.load(other.id()).isEmpty());
  }
}
