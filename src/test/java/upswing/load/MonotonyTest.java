package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonotonyTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hard and easy days alternate | 60 0 80 50 0 100 40 | 1.3495
          four equal runs              | 50 0 50 0 50 0 50   | 1.1547
          five equal runs              | 50 0 50 50 50 0 50  | 1.5811
          six equal runs               | 50 50 50 50 50 0 50 | 2.4495
          the same run every day       | 40 40 40 40 40 40 40 |
          nothing at all               | 0 0 0 0 0 0 0       |
          """)
  void monotonyOfAWeek(String week, String loads, @Nullable Double expected) {
    double[] days = Stream.of(loads.split(" ")).mapToDouble(Double::parseDouble).toArray();

    OptionalDouble monotony = Monotony.of(days);

    if (expected == null) assertTrue(monotony.isEmpty());
    else assertEquals(expected, monotony.orElseThrow(), 1e-4);
  }

  @Test
  void strainIsMonotonyTimesTheWeeksLoad() {
    assertEquals(445.3, Monotony.strain(60, 0, 80, 50, 0, 100, 40).orElseThrow(), 0.05);
  }
}
