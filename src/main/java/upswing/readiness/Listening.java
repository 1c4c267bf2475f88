package upswing.readiness;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import upswing.training.Signal;

/**
 * One voice over all mornings: how far each leans, and what speaks for a trouble that grows.
 *
 * <p>It is the log-likelihood ratio of a slow rise that began on one of the last fourteen mornings
 * against none, the most over all of them; how alike a morning is to the next only moves its
 * limits. A morning without a check-in counts as an ordinary one. No beginning reaches back over an
 * illness.
 *
 * <p>Source: Page 1954, Biometrika 41:100; Lorden 1971, Ann Math Stat 42:1897.
 */
final class Listening {

  /** The mornings over which a trouble is taken to grow. */
  private static final int MOST = 14;

  /** How far all of it is taken to lean at the end. */
  private static final double FULL = 2.5;

  private final Voice voice;
  private final boolean[] ill;
  private final double[] leans;
  private final Map<Signal, double[]> adds = new EnumMap<>(Signal.class);

  /**
   * The voice over these mornings.
   *
   * @param distances of each signal to the unfavourable side, one a day; {@code NaN} if unknown
   */
  Listening(Voice voice, Map<Signal, double[]> distances, boolean[] ill) {
    this.voice = voice;
    this.ill = ill;
    leans = new double[ill.length];
    distances.forEach(
        (signal, all) -> {
          double weight = voice.weight(signal);
          if (weight != 0) adds.put(signal, Arrays.stream(all).map(d -> weight * d).toArray());
        });
    for (int day = 0; day < leans.length; day++) leans[day] = listen(day);
  }

  /** How far a morning leans, its signals brought to one scale; {@code NaN} if nothing was said. */
  private double listen(int day) {
    Map<Signal, double[]> said = new EnumMap<>(adds);
    said.values().removeIf(all -> Double.isNaN(all[day]));
    if (said.isEmpty()) return Double.NaN;
    double spread = Weights.spread(voice, said.keySet());
    double lean = 0;
    for (double[] all : said.values()) {
      all[day] /= spread;
      lean += all[day];
    }
    return lean;
  }

  /** What speaks for a trouble on a day. */
  Lean on(int day) {
    double most = Double.NEGATIVE_INFINITY;
    int mornings = 0;
    for (int length = 1; length <= Math.min(MOST, day + 1); length++) {
      if (ill[day - length + 1]) break;
      double grown = grown(day, length);
      if (grown > most) {
        most = grown;
        mornings = length;
      }
    }
    OptionalDouble now =
        Double.isNaN(leans[day]) ? OptionalDouble.empty() : OptionalDouble.of(leans[day]);
    return new Lean(voice, now, most, leaning(day, mornings), parts(day, mornings));
  }

  private double grown(int day, int length) {
    double grown = 0;
    for (int j = 1; j <= length; j++) {
      grown += share(j) * (or0(leans[day - length + j]) - share(j) * FULL / 2);
    }
    return grown;
  }

  /**
   * A strong lean fits a long rise best even where it came at once, so mornings are asked again.
   */
  private int leaning(int day, int most) {
    int mornings = 0;
    double farthest = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int back = 0; back < most; back++) {
      sum += or0(leans[day - back]) - Lean.LITTLE;
      if (sum < farthest) continue;
      farthest = sum;
      mornings = back + 1;
    }
    return mornings;
  }

  private Map<Signal, Double> parts(int day, int mornings) {
    Map<Signal, Double> parts = new EnumMap<>(Signal.class);
    adds.forEach(
        (signal, all) -> {
          double part = 0;
          for (int j = 1; j <= mornings; j++) part += share(j) * or0(all[day - mornings + j]);
          if (part != 0) parts.put(signal, part);
        });
    return parts;
  }

  /** How much of a trouble is there on its j-th morning. */
  private static double share(int j) {
    return (double) j / MOST;
  }

  private static double or0(double value) {
    return Double.isNaN(value) ? 0 : value;
  }
}
