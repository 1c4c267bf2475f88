package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.Signal;

class BaselineTest {

  private static Baseline.Known known(Signal signal, String values) {
    double[] mornings = Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return assertInstanceOf(Baseline.Known.class, Baseline.of(signal, mornings));
  }

  /** So many mornings, half of them this much above the middle and half below. */
  private static double[] around(double middle, double distance, int mornings) {
    double[] values = new double[mornings];
    for (int i = 0; i < mornings; i++) values[i] = middle + (i % 2 == 0 ? distance : -distance);
    values[0] = middle;
    return values;
  }

  @Test
  void oneBadMorningChangesNeitherMiddleNorSpread() {
    Baseline.Known normal =
        known(Signal.RESTING_HEART_RATE, "48 50 49 51 47 49 50 48 52 49 50 48 49 61");

    assertEquals(49, normal.median());
    assertEquals(1.5, normal.spread());
    assertEquals(4.00, normal.distance(55), 1e-9);
    assertEquals(14, normal.mornings());
    assertFalse(normal.alarms());
  }

  @ParameterizedTest(name = "{0} mornings")
  @CsvSource({"0, 14", "1, 13", "13, 1"})
  void tooFewMornings(int mornings, int needed) {
    double[] values = new double[mornings];
    Arrays.fill(values, 50);

    assertEquals(new Baseline.NotYet(needed), Baseline.of(Signal.RESTING_HEART_RATE, values));
  }

  @Test
  void twentyOneMorningsMayWarn() {
    double[] twenty = around(50, 2, 20);
    double[] one = around(50, 2, 21);

    assertFalse(
        assertInstanceOf(Baseline.Known.class, Baseline.of(Signal.RESTING_HEART_RATE, twenty))
            .alarms());
    assertTrue(
        assertInstanceOf(Baseline.Known.class, Baseline.of(Signal.RESTING_HEART_RATE, one))
            .alarms());
  }

  @ParameterizedTest(name = "{0} around {1} by {2}: normal is {3} to {4}")
  @CsvSource({
    // a spread of 1.48 reaches no farther than the five beats that always count
    "RESTING_HEART_RATE, 49, 1, 45, 53",
    // 1.645 × 1.4826 × 4 = 9.76
    "RESTING_HEART_RATE, 49, 4, 40, 58",
    // 1.645 × 30 = 49.35
    "SLEEP, 480, 5, 431, 529",
    "FATIGUE, 2, 0, 1, 3",
    "FATIGUE, 4, 0, 3, 5",
    "MOOD, 4, 0, 3, 5",
  })
  void theNormalRangeHoldsEveryValueThatIsNotOutside(
      Signal signal, double middle, double distance, double low, double high) {
    Baseline.Known normal =
        assertInstanceOf(Baseline.Known.class, Baseline.of(signal, around(middle, distance, 21)));

    assertEquals(low, normal.low());
    assertEquals(high, normal.high());
  }

  @Test
  void hrvIsJudgedInLogarithmsAndShownInMilliseconds() {
    double[] mornings = Arrays.stream(around(4.10, 0.12 / 1.4826, 21)).map(Math::exp).toArray();

    Baseline.Known normal =
        assertInstanceOf(Baseline.Known.class, Baseline.of(Signal.HRV, mornings));

    assertEquals(4.10, normal.median(), 1e-9);
    assertEquals(0.12, normal.spread(), 1e-9);
    assertEquals(Math.exp(3.98), normal.low(), 1e-9);
    assertTrue(Math.exp(4.00) > normal.low(), "a week of 4.00 is not low");
  }

  @Test
  void hrvThatNeverChangesHasTheSmallestSpread() {
    Baseline.Known normal = known(Signal.HRV, "60 ".repeat(21).strip());

    assertEquals(0.04, normal.spread());
    assertEquals(60 * Math.exp(-0.04), normal.low(), 1e-9);
  }
}
