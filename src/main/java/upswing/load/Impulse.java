package upswing.load;

/**
 * What load leaves behind: it fades over 42 days as fitness and over 7 days as fatigue.
 *
 * <p>Example: from 40 and 40, the days 60, 0, 80, 50, 0, 100, 40 leave a fitness of 41.13, a
 * fatigue of 45.32 and so a form of −4.19 the morning after.
 *
 * <p>Source: Banister 1975 in Coggan's form, X + (load − X) · (1 − e^(−1/τ)); the two constants are
 * those of a group, not of one person. Grade C.
 */
public final class Impulse {

  /** Days over which fitness fades. */
  public static final double FITNESS_DAYS = 42;

  /** Days over which fatigue fades. */
  public static final double FATIGUE_DAYS = 7;

  private static final double FITNESS_SHARE = -Math.expm1(-1 / FITNESS_DAYS);
  private static final double FATIGUE_SHARE = -Math.expm1(-1 / FATIGUE_DAYS);

  /** Fitness at the end of a day with this load. */
  public static double fitness(double before, double load) {
    return before + (load - before) * FITNESS_SHARE;
  }

  /** Fatigue at the end of a day with this load. */
  public static double fatigue(double before, double load) {
    return before + (load - before) * FATIGUE_SHARE;
  }

  private Impulse() {}
}
