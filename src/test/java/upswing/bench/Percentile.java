package upswing.bench;

import java.util.Arrays;

/** The value that a share of the measurements does not exceed. */
final class Percentile {

  /**
   * @param percent above 0, at most 100
   */
  static double of(int percent, double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1];
  }

  private Percentile() {}
}
