package upswing.readiness;

/** What is normal for this runner in one signal, as of one morning. */
public sealed interface Baseline {

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
}
