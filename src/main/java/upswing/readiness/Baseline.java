package upswing.readiness;

import java.util.Arrays;
import upswing.training.Signal;

/**
 * What is normal for this runner in one signal, as of one morning.
 *
 * <p>The middle is the median, the spread 1.4826 times the median distance from it and never below
 * a floor. Example: resting heart rates of 48, 50, 49, 51, 47, 49, 50, 48, 52, 49, 50, 48, 49 and
 * 61 have a median of 49 and a spread of 1.5; one bad morning changes neither.
 *
 * <p>Source: science.md §F; the robust form and the floors are conventions, grade C.
 */
public sealed interface Baseline {

  /** So many mornings of the last sixty before a normal range is shown. */
  int TO_SHOW = 14;

  /** So many before it may warn. */
  int TO_WARN = 21;

  /** Too few mornings to say: {@code daysNeeded} more are missing. */
  record NotYet(int daysNeeded) implements Baseline {}

  /**
   * The middle and the usual spread, both in the signal's unit (HRV in ln ms).
   *
   * @param low lower end of the normal range, in the unit the signal is shown in
   * @param high upper end of the normal range, in the unit the signal is shown in
   * @param alarms whether there are enough mornings to warn, not only to show
   */
  record Known(double median, double spread, double low, double high, int mornings, boolean alarms)
      implements Baseline {
    public Known {
      if (!(spread > 0)) throw new IllegalArgumentException("spread must be positive: " + spread);
    }

    /** How far a value lies from normal, in spreads. */
    public double distance(double value) {
      return (value - median) / spread;
    }
  }

  /**
   * What is normal after these mornings, whatever their order.
   *
   * @param values in the signal's unit, one a morning that has one
   */
  static Baseline of(Signal signal, double... values) {
    double[] sorted = Arrays.stream(values).map(v -> Scale.of(signal).inward(v)).sorted().toArray();
    return Normal.of(signal, sorted, sorted.length);
  }
}
