package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.EffortZone;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.training.Target;

class ZonesTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 17);

  private static Runner runner(String known) {
    Runner runner = Runner.UNKNOWN;
    for (String fact : known.isEmpty() ? new String[0] : known.split(" ")) {
      String[] parts = fact.split("=");
      double value = Double.parseDouble(parts[1]);
      runner =
          switch (parts[0]) {
            case "age" -> aged((int) value, runner);
            case "rest" -> with(runner, Measure.Kind.RESTING_HEART_RATE, value);
            case "max" -> with(runner, Measure.Kind.MAXIMAL_HEART_RATE, value);
            case "lthr" -> with(runner, Measure.Kind.LTHR, value);
            case "lt1" -> with(runner, Measure.Kind.LT1, value);
            default -> with(runner, Measure.Kind.THRESHOLD_PACE, value);
          };
    }
    return runner;
  }

  private static Runner with(Runner runner, Measure.Kind kind, double value) {
    return runner.with(new Measure(kind, DAY.minusYears(1), value));
  }

  private static Runner aged(int age, Runner runner) {
    return new Runner(
        OptionalInt.of(DAY.getYear() - age),
        Sex.FEMALE,
        runner.measures(),
        runner.unit(),
        runner.weekStart(),
        runner.sleepTarget());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          measured first threshold | age=40 rest=50 max=190 lthr=172 lt1=150 | 150 | MEASURED | 146
          threshold heart rate     | age=40 rest=50 max=190 lthr=172         | 153 | LTHR     | 146
          maximum                  | age=40 rest=50 max=190                  | 152 | MAXIMUM  | 142
          age alone                | age=40                                  | 144 | AGE      | 135
          a low first threshold    | lthr=172 lt1=140                        | 140 | MEASURED | 140
          """)
  void ceilings(String known, String facts, int easy, Zones.Origin origin, int recovery) {
    Zones zones = Zones.of(runner(facts), DAY);

    assertEquals(easy, zones.easyCeiling().orElseThrow().bpm());
    assertEquals(origin, zones.easyCeiling().orElseThrow().origin());
    assertEquals(origin == Zones.Origin.AGE, zones.easyCeiling().orElseThrow().rough());
    assertEquals(recovery, zones.recoveryCeiling().orElseThrow().bpm());
  }

  @Test
  void everyWayToTheCeilingIsShown() {
    assertEquals(
        List.of(153, 152, 148, 144),
        Zones.easyCeilings(runner("age=40 rest=50 max=190 lthr=172"), DAY).stream()
            .map(Zones.Ceiling::bpm)
            .toList());
  }

  @Test
  void nothingKnownGivesNoCeilingAndNoPace() {
    Zones zones = Zones.of(Runner.UNKNOWN, DAY);

    assertTrue(zones.easyCeiling().isEmpty());
    assertTrue(zones.recoveryCeiling().isEmpty());
    assertTrue(zones.pace(EffortZone.EASY).isEmpty());
    assertEquals(330 / 0.78, zones.expectedPace(EffortZone.EASY), 0.1);
  }

  @Test
  void aMeasureHoldsFromItsDayAndTheFirstOneBeforeItToo() {
    Runner runner =
        Runner.UNKNOWN
            .with(new Measure(Measure.Kind.THRESHOLD_PACE, DAY, 270))
            .with(new Measure(Measure.Kind.THRESHOLD_PACE, DAY.plusDays(10), 260));

    assertEquals(270, Zones.of(runner, DAY.minusYears(2)).expectedThresholdPace());
    assertEquals(270, Zones.of(runner, DAY.plusDays(9)).expectedThresholdPace());
    assertEquals(260, Zones.of(runner, DAY.plusDays(10)).expectedThresholdPace());
  }

  @Test
  void targetsFindTheirZone() {
    Zones zones = Zones.of(runner("lthr=172 pace=270"), DAY);

    assertEquals(EffortZone.EASY, zones.zone(new Target.Pace(330, 360)));
    assertEquals(EffortZone.THRESHOLD, zones.zone(new Target.Pace(266, 274)));
    assertEquals(EffortZone.RECOVERY, zones.zone(new Target.HeartRate(0, 140)));
    assertEquals(EffortZone.EASY, zones.zone(new Target.HeartRate(0, 153)));
    assertEquals(EffortZone.THRESHOLD, zones.zone(new Target.HeartRate(168, 174)));
    assertEquals(EffortZone.THRESHOLD, zones.zone(new Target.Effort(7)));
  }
}
