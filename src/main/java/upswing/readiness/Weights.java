package upswing.readiness;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import upswing.training.Signal;

/**
 * How far a weighted sum of signals strays by chance.
 *
 * <p>The correlations are convention, grade C; readiness-evaluation.md shows what others do.
 */
final class Weights {

  /** Ordinary mornings: how alike two signals of one family are, and of two. */
  private static final double WITHIN_FAMILY = 0.5;

  private static final double BETWEEN_FAMILIES = 0.3;

  /**
   * The standard deviation of the weighted sum of these signals in a voice on ordinary mornings.
   */
  static double spread(Voice voice, Set<Signal> said) {
    double all = 0;
    double squares = 0;
    Map<Family, Double> families = new EnumMap<>(Family.class);
    for (Signal signal : said) {
      double weight = voice.weight(signal);
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
