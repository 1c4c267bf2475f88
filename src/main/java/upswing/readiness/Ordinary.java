package upswing.readiness;

import java.util.Arrays;
import upswing.training.Signal;

/**
 * How far each day's value lies on the unfavourable side of ordinary mornings, in their standard
 * deviations.
 *
 * <p>Ordinary are the mornings of days −127 to −8, so that a trouble that grows is not compared
 * with itself; for heart rate and HRV, which move with season and fitness, of days −67 to −8.
 * Mornings more than three robust spreads away are left out. A distance counts up to 4, on the good
 * side up to 3.
 */
final class Ordinary {

  private static final int GAP = 8;
  private static final int DAYS = 120;
  private static final int DAYS_OF_THE_HEART = 60;
  private static final double FAR = 3;
  private static final double MOST_BAD = 4;
  private static final double MOST_GOOD = -3;

  /** One a day; {@code NaN} where it can't be known. */
  static double[] distances(Signal signal, Past past) {
    double[] distances = new double[past.days()];
    Arrays.fill(distances, Double.NaN);
    boolean heart = Family.of(signal) == Family.AUTONOMIC;
    Stretch stretch = new Stretch(past, GAP, heart ? DAYS_OF_THE_HEART : DAYS, 0);
    for (int day = 0; day < distances.length; day++) {
      stretch.moveTo(day);
      Window ordinary = stretch.window();
      if (!past.isSaid(day) || past.ill()[day] || ordinary.count() < Baseline.TO_WARN) continue;
      distances[day] = distance(signal, past.values()[day], ordinary.sorted(), ordinary.count());
    }
    return distances;
  }

  private static double distance(Signal signal, double value, double[] sorted, int count) {
    if (!(Normal.of(signal, sorted, count) instanceof Baseline.Known normal)) return Double.NaN;
    double sum = 0;
    double squares = 0;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double from = sorted[i] - normal.median();
      if (Math.abs(from) > FAR * normal.spread()) continue;
      sum += from;
      squares += from * from;
      kept++;
    }
    double mean = sum / kept;
    double variance = Math.max(0, squares - kept * mean * mean) / (kept - 1);
    double spread = Math.max(Scale.of(signal).smallest(), Math.sqrt(variance));
    double higher = (value - normal.median() - mean) / spread;
    double bad = signal.worse() == Signal.Worse.HIGHER ? higher : -higher;
    return Math.clamp(bad, MOST_GOOD, MOST_BAD);
  }

  private Ordinary() {}
}
