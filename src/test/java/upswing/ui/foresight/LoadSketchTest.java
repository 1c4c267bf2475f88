package upswing.ui.foresight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.ui.chart.Drawing.Words;

/** The loads of the weeks a drop would change can be read, wherever they stand. */
class LoadSketchTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 15);
  private static final double WIDTH = 320;

  @ParameterizedTest
  @CsvSource({
    "0, 406, 1, 269",
    "0, 335, 1, 340",
    "5, 340, 6, 344",
    "5, 300, 12, 400",
    "10, 240, 11, 390"
  })
  void bothSumsAreReadable(int first, double load, int second, double other) {
    List<Span.Load> loads =
        IntStream.range(0, 24)
            .mapToObj(
                week ->
                    new Span.Load(
                        340,
                        0,
                        week == first
                            ? Optional.of(load)
                            : week == second ? Optional.of(other) : Optional.empty()))
            .toList();
    Span span = new Span(MONDAY, 24, MONDAY, List.of(), List.of(), List.of(), loads, List.of());

    List<Words> sums =
        new LoadSketch(span)
            .layers(WIDTH, 104).moving().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();

    assertEquals(2, sums.size());
    Words one = sums.getFirst();
    Words next = sums.getLast();
    assertTrue(one.x() >= 11, "not cut off at the left: " + one.x());
    assertTrue(
        next.x() - one.x() >= 22 || Math.abs(next.y() - one.y()) >= 10,
        () -> one + " lies over " + next);
    for (Words sum : sums) assertTrue(sum.y() >= 8, () -> "not cut off above: " + sum);
  }
}
