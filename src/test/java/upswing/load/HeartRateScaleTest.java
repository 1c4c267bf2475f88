package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Sex;

class HeartRateScaleTest {

  private static final LocalDate DAY = LocalDate.of(2027, 2, 17);

  @ParameterizedTest(name = "{0}, an hour at {1} bpm")
  @CsvSource({
    "MALE, 140, 84.82, 47.57",
    "FEMALE, 140, 97.05, 50.36",
    "MALE, 150, 108.10, 60.62",
    "MALE, 172, 178.31, 100",
    "FEMALE, 172, 192.70, 100",
    "MALE, 45, 0, 0",
  })
  void anHour(Sex sex, double bpm, double trimp, double points) {
    HeartRateScale scale = new HeartRateScale(50, 190, 172, sex);

    assertEquals(trimp, scale.trimp(bpm, 60), 0.01);
    assertEquals(points, scale.points(bpm, 60), 0.01);
  }

  @Test
  void halfAnHourSlowAndHalfAnHourFastCostMoreThanAnHourAtTheMean() {
    HeartRateScale scale = new HeartRateScale(50, 190, 172, Sex.MALE);

    assertEquals(118.19, scale.trimp(130, 30) + scale.trimp(170, 30), 0.01);
  }

  @Test
  void theSexNotSaidLiesInTheMiddle() {
    HeartRateScale scale = new HeartRateScale(50, 190, 172, Sex.UNSPECIFIED);

    assertEquals((84.82 + 97.05) / 2, scale.trimp(140, 60), 0.01);
  }

  @Test
  void anAgeAloneGivesARoughScale() {
    Runner runner =
        new Runner(
            OptionalInt.of(1987),
            Sex.MALE,
            Runner.UNKNOWN.measures(),
            Runner.UNKNOWN.unit(),
            Runner.UNKNOWN.weekStart(),
            Runner.UNKNOWN.sleepTarget());

    assertEquals(
        new HeartRateScale(60, 180, 162, Sex.MALE), HeartRateScale.of(runner, DAY).orElseThrow());
  }

  @Test
  void nothingKnownGivesNone() {
    assertTrue(HeartRateScale.of(Runner.UNKNOWN, DAY).isEmpty());
  }

  @Test
  void measuresThatContradictEachOtherGiveNone() {
    Runner runner =
        Runner.UNKNOWN
            .with(new Measure(Measure.Kind.LTHR, DAY, 180))
            .with(new Measure(Measure.Kind.MAXIMAL_HEART_RATE, DAY, 175));

    assertTrue(HeartRateScale.of(runner, DAY).isEmpty());
  }
}
