package upswing.load;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far two figures go up and down together: the correlation of their ranks, −1 to 1.
 *
 * <p>Equal values share the middle of their ranks. It says nothing about causes, and days next to
 * each other are alike, so it looks surer than it is. Example: 1, 2, 3, 4, 5 against 2, 1, 4, 3, 5
 * gives 0.8.
 *
 * <p>Source: Spearman 1904, Am J Psychol 15:72.
 */
public final class RankCorrelation {

  /**
   * Of pairs of values.
   *
   * @return empty under three pairs, or where one of the figures never changes
   */
  public static OptionalDouble of(double[] x, double[] y) {
    if (x.length != y.length) {
      throw new IllegalArgumentException(x.length + " values against " + y.length);
    }
    if (x.length < 3) return OptionalDouble.empty();
    double[] a = ranks(x);
    double[] b = ranks(y);
    double middle = (x.length + 1) / 2.0;
    double together = 0;
    double ofA = 0;
    double ofB = 0;
    for (int i = 0; i < a.length; i++) {
      together += (a[i] - middle) * (b[i] - middle);
      ofA += (a[i] - middle) * (a[i] - middle);
      ofB += (b[i] - middle) * (b[i] - middle);
    }
    return ofA == 0 || ofB == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(together / Math.sqrt(ofA * ofB));
  }

  private static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) to++;
      double shared = (from + 1 + to) / 2.0;
      for (int i : Arrays.copyOfRange(order, from, to)) ranks[i] = shared;
      from = to;
    }
    return ranks;
  }

  private RankCorrelation() {}
}
