package upswing.evaluation;

import upswing.training.Signal;

/**
 * What a rule can know at most: the values a runner noted, in standard deviations to the bad side
 * of days −127 to −8; nothing said counts as ordinary.
 */
final class Noted {

  private static final int GAP = 8;
  private static final int DAYS = 120;
  private static final int ENOUGH = 21;

  /** Days by signals. */
  static double[][] distances(Life life) {
    double[][] distances = new double[life.days()][Nature.SIGNALS.size()];
    for (Signal signal : Nature.SIGNALS) {
      int s = Nature.SIGNALS.indexOf(signal);
      for (int day = GAP + ENOUGH; day < distances.length; day++) {
        double value = value(life, signal, day);
        if (!Double.isNaN(value)) distances[day][s] = distance(life, signal, day, value);
      }
    }
    return distances;
  }

  private static double distance(Life life, Signal signal, int day, double value) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    for (int d = Math.max(0, day - GAP - DAYS + 1); d <= day - GAP; d++) {
      double before = value(life, signal, d);
      if (Double.isNaN(before)) continue;
      sum += before;
      squares += before * before;
      count++;
    }
    if (count < ENOUGH) return 0;
    double mean = sum / count;
    double variance = Math.max(0, squares - count * mean * mean) / (count - 1);
    double higher = (value - mean) / Math.max(least(signal), Math.sqrt(variance));
    return signal.worse() == Signal.Worse.HIGHER ? higher : -higher;
  }

  private static double value(Life life, Signal signal, int day) {
    double said = life.said()[day][Nature.SIGNALS.indexOf(signal)];
    return signal == Signal.HRV ? Math.log(said) : said;
  }

  /** Marks that never change have no spread of their own. */
  private static double least(Signal signal) {
    return switch (signal) {
      case RESTING_HEART_RATE -> 1.5;
      case HRV -> 0.05;
      case SLEEP -> 20;
      case SLEEP_REGULARITY -> 10;
      case SLEEP_QUALITY, ENERGY, FATIGUE, SORENESS, MOOD, MOTIVATION, APPETITE, STRESS -> 0.5;
    };
  }

  private Noted() {}
}
