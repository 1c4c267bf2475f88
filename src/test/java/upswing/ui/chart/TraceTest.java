package upswing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import upswing.ui.chart.Drawing.Point;

class TraceTest {

  private static final LocalDate FIRST = LocalDate.of(2017, 1, 2);
  private static final Scale SCALE = new Scale(0, 100, 100, 0);
  private static final double NONE = Double.NaN;

  @Test
  void aGapStaysAGap() {
    double[] values = {50, 51, NONE, 52, NONE, NONE, 50, 49};

    List<List<Point>> lines = trace(values, Lens.over(FIRST, FIRST, 8, 0, 80));

    assertEquals(List.of(2, 1, 2), lines.stream().map(List::size).toList());
    assertEquals(new Point(35, SCALE.y(52)), lines.get(1).getFirst());
  }

  /** However far one looks from, the lowest and the highest value of every pixel are drawn. */
  @RepeatedTest(60)
  void noExtremeIsLost(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int days = 1 + random.nextInt(4000);
    double[] values =
        IntStream.range(0, days)
            .mapToDouble(i -> random.nextInt(5) == 0 ? NONE : 1 + random.nextInt(98))
            .toArray();
    Lens lens =
        Lens.over(FIRST, FIRST, days, 0, 1 + random.nextInt(1200))
            .zoomed(Math.exp(random.nextDouble() * 3), 10)
            .within(days, 90);

    List<Point> points = trace(values, lens).stream().flatMap(List::stream).toList();

    for (Bins.Bin bin : Bins.of(lens, 1, days)) {
      double[] known =
          IntStream.range(bin.from(), bin.to())
              .mapToDouble(i -> values[i])
              .filter(v -> !Double.isNaN(v))
              .toArray();
      for (double extreme : extremes(known)) {
        assertTrue(
            points.stream()
                .anyMatch(
                    p ->
                        p.y() == SCALE.y(extreme)
                            && p.x() >= lens.begin(bin.from())
                            && p.x() <= lens.begin(bin.to())),
            () -> "a day of " + extreme + " is not drawn");
      }
    }
    assertTrue(points.size() <= 2 * (lens.right() - lens.left()) + 8, "no more than can be seen");
  }

  /** Every day that is seen is in exactly one bin, and none is narrower than it must be. */
  @RepeatedTest(60)
  void binsHoldAllThatIsSeen(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int days = 1 + random.nextInt(12_000);
    Lens lens =
        Lens.over(FIRST, FIRST, days, 0, 1 + random.nextInt(1200))
            .zoomed(Math.exp(random.nextDouble() * 3), random.nextInt(500))
            .within(days, 90);

    List<Bins.Bin> bins = Bins.of(lens, 1, days);

    for (int i = 1; i < bins.size(); i++) assertEquals(bins.get(i - 1).to(), bins.get(i).from());
    assertTrue(bins.getFirst().from() <= lens.index(lens.first()));
    assertTrue(bins.getLast().to() > Math.min(lens.index(lens.last()), days - 1));
    for (Bins.Bin bin : bins) {
      double width = lens.dayWidth() * (bin.to() - bin.from());
      assertTrue(bin.to() - bin.from() == 1 || width < 1 + lens.dayWidth(), () -> width + " px");
    }
  }

  /** However the days are cut, the values of a pixel stay together. */
  @RepeatedTest(60)
  void aCutDividesNoBin(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    int days = 2000 + random.nextInt(10_000);
    Lens lens = Lens.over(FIRST, FIRST, days, 0, 200 + random.nextInt(1000)).onPixels();
    double from = random.nextInt(100);

    List<Bins.Bin> all = Bins.of(lens, 1, days);
    List<Bins.Bin> part = Bins.of(lens.cut(from, from + 90), 1, days);

    assertTrue(all.containsAll(part), () -> part + " of " + all);
  }

  private static double[] extremes(double[] known) {
    if (known.length == 0) return known;
    double low = java.util.Arrays.stream(known).min().orElseThrow();
    double high = java.util.Arrays.stream(known).max().orElseThrow();
    return new double[] {low, high};
  }

  private static List<List<Point>> trace(double[] values, Lens lens) {
    return Trace.of(values, lens, 1, 0, values.length, SCALE);
  }
}
