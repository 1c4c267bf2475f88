package upswing.readiness;

/**
 * One signal over all days, on its inner scale, as it may be compared.
 *
 * @param values one a day, {@code NaN} where nothing was said
 * @param ill days of illness: they are never normal
 * @param begin for each day, the first day measured the way it is measured on that day
 * @param phase for each day, the half of the cycle: 0 where it is not known
 */
record Past(double[] values, boolean[] ill, int[] begin, int[] phase) {

  int days() {
    return values.length;
  }

  boolean isSaid(int day) {
    return !Double.isNaN(values[day]);
  }

  /** Whether a day can stand for what is normal. */
  boolean isNormal(int day) {
    return day >= 0 && !ill[day] && isSaid(day);
  }

  /** On the second and later days of an illness what is normal stands still. */
  boolean isFrozen(int day) {
    return day > 0 && ill[day] && ill[day - 1];
  }
}
