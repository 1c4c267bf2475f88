package upswing.readiness;

/**
 * How often a verdict comes without a cause: episodes in a year of healthy mornings, simulated with
 * signals correlated by 0.3 and days by 0.5.
 *
 * <p>Source: readiness-evaluation.md, which one command makes again.
 */
public final class Chance {

  /** Red episodes a year. */
  public static final double RED_A_YEAR = 1.0;

  /** Amber or red episodes a year. */
  public static final double AMBER_A_YEAR = 8.5;

  private Chance() {}
}
