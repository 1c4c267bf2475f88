package upswing.readiness;

import upswing.training.Signal;

/**
 * How a signal is compared: on which scale, and how far from the middle is outside.
 *
 * @param floor the smallest spread that is believed, on the inner scale
 * @param spreads how many spreads from the middle are outside
 * @param least how far from the middle is outside at least
 * @param smallest the smallest standard deviation that is believed, on the inner scale
 * @param whole whether values are compared as whole numbers: beats, minutes, marks
 */
record Scale(double floor, double spreads, double least, double smallest, boolean whole) {

  /** One morning in twenty lies farther out on one side. */
  private static final double ONE_IN_TWENTY = 1.645;

  private static final Scale BEATS = new Scale(1.5, ONE_IN_TWENTY, 5, 1.5, true);

  /** A mean of seven days varies less than a day does, so one spread is far. */
  private static final Scale LN_MILLISECONDS = new Scale(0.04, 1.0, 0, 0.05, false);

  private static final Scale MINUTES = new Scale(30, ONE_IN_TWENTY, 0, 20, true);

  /** A quarter of an hour more is not noise, whatever the nights were like. */
  private static final Scale REGULARITY = new Scale(10, ONE_IN_TWENTY, 15, 10, true);

  private static final Scale MARKS = new Scale(1.0, ONE_IN_TWENTY, 0, 0.5, true);

  static Scale of(Signal signal) {
    return switch (signal) {
      case RESTING_HEART_RATE -> BEATS;
      case HRV -> LN_MILLISECONDS;
      case SLEEP -> MINUTES;
      case SLEEP_REGULARITY -> REGULARITY;
      case SLEEP_QUALITY, ENERGY, FATIGUE, SORENESS, MOOD, MOTIVATION, APPETITE, STRESS -> MARKS;
    };
  }

  /** From the unit a signal is shown in to the scale it is compared on. */
  double inward(double shown) {
    return whole ? shown : Math.log(shown);
  }

  /** From the scale a signal is compared on to the unit it is shown in. */
  double outward(double inner) {
    return whole ? inner : Math.rint(Math.exp(inner) * 1e6) / 1e6;
  }

  /** The value as it is compared, in the unit it is shown in. */
  double compared(double shown) {
    return whole ? Math.round(shown) : shown;
  }

  /** Spreads of a morning's value: a week's mean that is just outside is as rare as a morning's. */
  double strength(double distance) {
    return Math.abs(distance) * ONE_IN_TWENTY / spreads;
  }

  /** How far from the middle is outside. */
  double reach(double spread) {
    return Math.max(least, spreads * spread);
  }

  /** The highest shown value that still is inside, where one {@code reach} above is outside. */
  double highest(double median, double reach) {
    return whole ? Math.ceil(median + reach - 1e-9) - 1 : Math.exp(median + reach);
  }

  /** The lowest shown value that still is inside, where one {@code reach} below is outside. */
  double lowest(double median, double reach) {
    return whole ? Math.floor(median - reach + 1e-9) + 1 : Math.exp(median - reach);
  }
}
