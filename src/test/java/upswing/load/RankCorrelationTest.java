package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCorrelationTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          always together          | 1 2 3 4 5     | 10 20 30 40 500 | 1
          always against           | 1 2 3 4       | 9 7 5 1         | -1
          two neighbours swapped   | 1 2 3 4 5     | 2 1 4 3 5       | 0.8
          ties share their ranks   | 1 2 2 3       | 1 2 3 4         | 0.9487
          one never changes        | 1 2 3         | 5 5 5           |
          two pairs are too few    | 1 2           | 1 2             |
          """)
  void howFarTwoFiguresMoveTogether(String case_, String x, String y, Double expected) {
    OptionalDouble rho = RankCorrelation.of(numbers(x), numbers(y));

    if (expected == null) assertTrue(rho.isEmpty());
    else assertEquals(expected, rho.getAsDouble(), 1e-4);
  }

  @Test
  void everyValueNeedsItsPartner() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RankCorrelation.of(new double[] {1, 2, 3}, new double[] {1}));
  }

  private static double[] numbers(String text) {
    return Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
