package upswing.planning.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictionTest {

  /** By hand: an hour at the threshold, then 60 min · (distance / distance of the hour)^1.06. */
  @ParameterizedTest(name = "{0} m at {1} s/km")
  @CsvSource({"13235.294, 272, 3600", "21097.5, 272, 5899", "42195, 272, 12299"})
  void theBandHoldsTheTimeByPower(double meters, double pace, long trained) {
    Prediction prediction = Prediction.of(pace, meters);

    Duration time = Duration.ofSeconds(trained);
    assertTrue(prediction.fastest().compareTo(time.plusSeconds(2)) <= 0, prediction.toString());
    assertTrue(prediction.slowest().compareTo(time.minusSeconds(2)) >= 0, prediction.toString());
  }

  @RepeatedTest(30)
  void theLikelyTimeLiesInItsBandAndAFasterThresholdIsFaster(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double pace = 200 + random.nextInt(200);
    double meters = 5_000 + random.nextInt(37_195);

    Prediction prediction = Prediction.of(pace, meters);

    assertTrue(prediction.fastest().compareTo(prediction.likely()) <= 0);
    assertTrue(prediction.likely().compareTo(prediction.slowest()) <= 0);
    assertTrue(Prediction.of(pace - 5, meters).likely().compareTo(prediction.likely()) < 0);
  }

  @ParameterizedTest
  @CsvSource({"49.806, 42195, 3:11:17"})
  void aMarathonByTheTables(double vdot, double meters, String time) {
    Duration likely = Prediction.of(Vdot.thresholdPace(vdot), meters).likely();

    assertEquals(
        time,
        "%d:%02d:%02d".formatted(likely.toHours(), likely.toMinutesPart(), likely.toSecondsPart()));
  }
}
