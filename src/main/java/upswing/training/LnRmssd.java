package upswing.training;

import java.util.Arrays;

/**
 * HRV written as the natural logarithm of rMSSD, as research and some devices do.
 *
 * <p>From 2.5 (12 ms) to 5.7 (299 ms): so few milliseconds are hardly ever measured at rest.
 * Example: 4.02 is likely a logarithm, of 56 ms; 4 may be milliseconds, and 62.5 are.
 */
public final class LnRmssd {

  private static final double LOWEST = 2.5;
  private static final double HIGHEST = 5.7;

  /** Whether numbers are likely logarithms and not milliseconds: all in range, with decimals. */
  public static boolean isLikely(double... numbers) {
    return Arrays.stream(numbers).allMatch(number -> number >= LOWEST && number <= HIGHEST)
        && Arrays.stream(numbers).anyMatch(number -> number != Math.rint(number));
  }

  /** Milliseconds, to a tenth. */
  public static double milliseconds(double logarithm) {
    return Math.rint(Math.exp(logarithm) * 10) / 10;
  }

  private LnRmssd() {}
}
