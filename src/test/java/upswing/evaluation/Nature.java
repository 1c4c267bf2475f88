package upswing.evaluation;

import java.util.List;
import java.util.Random;
import upswing.training.Signal;

/**
 * A runner's healthy noise: every signal strays around its middle, alike from day to day and alike
 * between signals.
 *
 * @param between how alike two signals of different kinds are, as a correlation
 * @param daily how alike a day is to the next, as a correlation
 * @param missing share of mornings without a check-in
 * @param season standard deviations that heart rate and HRV swing over a year
 * @param fitness standard deviations that heart rate falls and HRV rises in a year of training
 */
record Nature(double between, double daily, double missing, double season, double fitness) {

  /** The moderate correlation everything is held against. */
  static final Nature MODERATE = of(0.3, 0.5);

  /** Signals of one kind. */
  private static final double WITHIN = 0.5;

  static final List<Signal> SIGNALS = Signal.SAID;

  private static final int[] KIND = {0, 0, 1, 1, 2, 2, 3, 2, 2, 2, 2};
  private static final int KINDS = 4;

  static Nature of(double between, double daily) {
    return new Nature(between, daily, 0, 0, 0);
  }

  /** So many standard deviations to the bad side: days by signals. */
  double[][] noise(int days, Random chance) {
    double[][] z = new double[days][SIGNALS.size()];
    for (int day = 0; day < days; day++) {
      double[] fresh = fresh(chance);
      for (int s = 0; s < fresh.length; s++) {
        z[day][s] =
            day == 0 ? fresh[s] : daily * z[day - 1][s] + Math.sqrt(1 - daily * daily) * fresh[s];
      }
    }
    return z;
  }

  private double[] fresh(Random chance) {
    double common = chance.nextGaussian();
    double[] kinds = new double[KINDS];
    for (int k = 0; k < KINDS; k++) kinds[k] = chance.nextGaussian();
    double[] z = new double[SIGNALS.size()];
    for (int s = 0; s < z.length; s++) {
      z[s] =
          Math.sqrt(between) * common
              + Math.sqrt(WITHIN - between) * kinds[KIND[s]]
              + Math.sqrt(1 - WITHIN) * chance.nextGaussian();
    }
    return z;
  }

  /** How alike two signals are on one day. */
  double correlation(int a, int b) {
    if (a == b) return 1;
    return KIND[a] == KIND[b] ? WITHIN : between;
  }

  /** How far a slow change has brought heart rate and HRV to the bad side on a day. */
  double drift(Signal signal, int day) {
    if (signal != Signal.RESTING_HEART_RATE && signal != Signal.HRV) return 0;
    return season * Math.sin(2 * Math.PI * day / 365) - fitness * day / 365;
  }

  /** What the runner says when a signal lies so far to the bad side. */
  static double said(Signal signal, double bad) {
    double z = signal.worse() == Signal.Worse.HIGHER ? bad : -bad;
    return switch (signal) {
      case RESTING_HEART_RATE -> Math.rint(50 + 2.2 * z);
      case HRV -> 60 * Math.exp(0.12 * z);
      case SLEEP -> Math.rint(Math.max(0, 440 + 45 * z));
      case SLEEP_QUALITY, ENERGY, MOTIVATION -> mark(4, z);
      case FATIGUE, STRESS -> mark(2, z);
      case SORENESS -> mark(1.6, z);
      case MOOD -> mark(4.2, z);
      case APPETITE -> mark(4.6, z);
      case SLEEP_REGULARITY -> throw new IllegalArgumentException("never said: " + signal);
    };
  }

  private static double mark(double middle, double z) {
    return Math.clamp(Math.rint(middle + 0.7 * z), 1, 5);
  }
}
