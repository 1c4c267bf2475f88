package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import upswing.load.Impulse;

/**
 * What a point of load on a day is worth on race day, in points of form.
 *
 * <p>Performance is fitness less κ times fatigue on the eve of the race. Both are sums over the
 * days, so each day's point counts by itself, by how long ago it was: α₁e^(−s/42) − κα₂e^(−s/7), s
 * days before the eve.
 *
 * <p>Example: with the usual ratio 2 a point counts −0.0235 on the eve, 0.0026 seven days and
 * 0.0119 three weeks before it. Source: Banister 1975, Fitz-Clarke 1991; grade C.
 *
 * @param eve the day before the race
 * @param ratio how many times more fatigue weighs than fitness, k2 / k1
 */
record Influence(LocalDate eve, double ratio) {

  /** The ratio of Banister's running example. */
  static final double USUAL = 2;

  /** Without a race the form of two easy weeks after the block counts. */
  static final int EASY_DAYS_AFTER = 14;

  /** What a point on a day is worth; nothing after the eve. */
  double on(LocalDate date) {
    long days = ChronoUnit.DAYS.between(date, eve);
    if (days < 0) return 0;
    return share(Impulse.FITNESS_DAYS, days) - kappa() * share(Impulse.FATIGUE_DAYS, days);
  }

  /** How much a point of fatigue weighs against one of fitness: 0.35 for a ratio of 2. */
  double kappa() {
    return ratio * Math.expm1(-1 / Impulse.FITNESS_DAYS) / Math.expm1(-1 / Impulse.FATIGUE_DAYS);
  }

  private static double share(double tau, long days) {
    return -Math.expm1(-1 / tau) * Math.exp(-days / tau);
  }
}
