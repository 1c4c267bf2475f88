package upswing.readiness;

import upswing.training.Signal;

/** Works the normal range out of sorted values: robust, so that one bad morning changes little. */
final class Normal {

  /** Makes the median distance from the median a standard deviation where values are normal. */
  private static final double MAD_TO_SD = 1.4826;

  /** The baseline of the first {@code count} values, sorted, on the signal's inner scale. */
  static Baseline of(Signal signal, double[] sorted, int count) {
    if (count < Baseline.TO_SHOW) return new Baseline.NotYet(Baseline.TO_SHOW - count);
    Scale scale = Scale.of(signal);
    double median = median(sorted, count);
    double spread = Math.max(scale.floor(), MAD_TO_SD * medianDistance(sorted, count, median));
    double reach = scale.reach(spread);
    return new Baseline.Known(
        median,
        spread,
        Math.max(signal.lowest(), scale.lowest(median, reach)),
        Math.min(signal.highest(), scale.highest(median, reach)),
        count,
        count >= Baseline.TO_WARN);
  }

  static double median(double[] sorted, int count) {
    int middle = count / 2;
    return count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Distances grow to both sides of the middle, so merging them sorts them without sorting. */
  private static double medianDistance(double[] sorted, int count, double median) {
    int above = 0;
    while (above < count && sorted[above] < median) above++;
    int below = above - 1;
    double before = 0;
    double last = 0;
    for (int taken = 0; taken <= count / 2; taken++) {
      before = last;
      boolean fromBelow =
          above >= count || below >= 0 && median - sorted[below] <= sorted[above] - median;
      last = fromBelow ? median - sorted[below--] : sorted[above++] - median;
    }
    return count % 2 == 1 ? last : (before + last) / 2;
  }

  private Normal() {}
}
