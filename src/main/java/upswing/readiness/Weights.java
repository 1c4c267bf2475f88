package upswing.readiness;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import upswing.training.Signal;

/**
 * How much each signal counts when a morning is added up, and how far such a sum strays by chance.
 *
 * <p>A runner's own words follow load better than the heart does, tiredness best of all, so it
 * counts most; the weights lie half way between a likelihood ratio, which would listen to tiredness
 * almost alone, and the size of what overreaching does to each signal.
 *
 * <p>Source: Saw 2016, Br J Sports Med 50:281 (self-report, grade S); Meeusen 2013 and Bosquet 2008
 * for the sizes (M); the rounding and the correlations are convention, grade C.
 */
final class Weights {

  /** Ordinary mornings: how alike two signals of one family are, and of two. */
  private static final double WITHIN_FAMILY = 0.5;

  private static final double BETWEEN_FAMILIES = 0.3;

  static double of(Signal signal) {
    return switch (signal) {
      case FATIGUE -> 4;
      case ENERGY, SORENESS -> 2;
      case HRV, SLEEP_QUALITY, MOOD, MOTIVATION -> 1;
      case RESTING_HEART_RATE, SLEEP, APPETITE, STRESS -> 0.5;
    };
  }

  /** The standard deviation of the weighted sum of these signals on ordinary mornings. */
  static double spread(Set<Signal> said) {
    double all = 0;
    double squares = 0;
    Map<Family, Double> families = new EnumMap<>(Family.class);
    for (Signal signal : said) {
      double weight = of(signal);
      all += weight;
      squares += weight * weight;
      families.merge(Family.of(signal), weight, Double::sum);
    }
    double within = families.values().stream().mapToDouble(sum -> sum * sum).sum();
    return Math.sqrt(
        BETWEEN_FAMILIES * all * all
            + (WITHIN_FAMILY - BETWEEN_FAMILIES) * within
            + (1 - WITHIN_FAMILY) * squares);
  }

  private Weights() {}
}
