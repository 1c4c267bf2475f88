package upswing.load;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;

/**
 * Whether a figure of a runner gets better, with how sure that is.
 *
 * <p>The slope is the median of the slopes between all pairs of days, so that one odd day moves
 * little, with its 90 % interval by ranks. Six days over 28 are needed to see a change, eight over
 * 42 to call it a plateau; a fall counts from 1 % in 28 days. Example: days 0, 7 … 49 with 1.286,
 * 1.279, 1.291, 1.300, 1.296, 1.312, 1.305, 1.318 metres a beat: +1.520 % in 28 days, improving.
 *
 * <p>Source: Sen 1968, J Am Stat Assoc 63:1379; the numbers of days are convention, grade C.
 */
public sealed interface Trend {

  /** The slope is above zero for sure. */
  record Improving(Slope slope) implements Trend {}

  /** Neither for sure, though there is enough to see it. */
  record Plateau(Slope slope) implements Trend {}

  /** The slope is below zero for sure, by 1 % in 28 days at least. */
  record Regress(Slope slope) implements Trend {}

  /** Too little to say; so many days with the figure. */
  record NotEnough(int points) implements Trend {}

  /**
   * A slope in the figure's unit a day.
   *
   * @param low lower end of its 90 % interval
   * @param high upper end of its 90 % interval
   * @param percentIn28Days of the figure's median
   */
  record Slope(double perDay, double low, double high, double percentIn28Days, int points) {}

  /** Of a figure that is better when higher, one value a day. */
  static Trend of(NavigableMap<LocalDate, Double> figures) {
    int points = figures.size();
    if (points < 6) return new NotEnough(points);
    long days = figures.lastKey().toEpochDay() - figures.firstKey().toEpochDay();
    if (days < 28) return new NotEnough(points);
    Slope slope = slope(figures);
    if (slope.low() > 0) return new Improving(slope);
    if (slope.high() < 0 && slope.percentIn28Days() <= -1) return new Regress(slope);
    boolean spansZero = slope.low() <= 0 && slope.high() >= 0;
    return spansZero && points >= 8 && days >= 42 ? new Plateau(slope) : new NotEnough(points);
  }

  private static Slope slope(NavigableMap<LocalDate, Double> figures) {
    double[] x = figures.keySet().stream().mapToDouble(LocalDate::toEpochDay).toArray();
    double[] y = figures.values().stream().mapToDouble(Double::doubleValue).toArray();
    int n = x.length;
    double[] slopes = new double[n * (n - 1) / 2];
    int at = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) slopes[at++] = (y[j] - y[i]) / (x[j] - x[i]);
    }
    Arrays.sort(slopes);
    double reach = 1.645 * Math.sqrt(n * (n - 1.0) * (2 * n + 5) / 18);
    int low = (int) Math.round((slopes.length - reach) / 2) - 1;
    int high = (int) Math.round((slopes.length + reach) / 2);
    double middle = DoneLoads.median(slopes);
    return new Slope(
        middle,
        slopes[Math.max(0, low)],
        slopes[Math.min(slopes.length - 1, high)],
        100 * 28 * middle / DoneLoads.median(y),
        n);
  }
}
