package upswing.planning;

/**
 * The rules of health that have a number, as the planner keeps them: never traded for form.
 *
 * <p>Each can be loosened by itself to see what it costs.
 *
 * @param growth a week over the last that was no recovery week
 * @param returningGrowth the same for short weeks of coming back
 * @param longGrowth a run over the longest of 30 days; R02
 * @param longShare the long run's part of its week; R14
 * @param longShareOfFew the same with three runs or fewer
 * @param taper the last 14 days over two usual weeks at most; R18
 */
record Bounds(
    double growth,
    double returningGrowth,
    double longGrowth,
    double longShare,
    double longShareOfFew,
    double taper) {

  static final Bounds HEALTHY = new Bounds(1.10, 1.14, 1.10, 0.35, 0.40, 0.59);

  /** The least of the taper over two usual weeks; R18. */
  static final double LEAST_TAPER = 0.40;

  /** A run of so many minutes is short whatever went before; R02. */
  static final int NEVER_A_SPIKE = 20;

  /** Up to this many minutes a week may grow by five minutes even where that is over a tenth. */
  private static final int SMALL_WEEK = 180;

  /** Less walking in the same minutes goes further, so that minutes may grow a little less. */
  private static final double LONG_GROWTH_WITH_LESS_WALKING = 1.08;

  /** Below this the larger growth of coming back holds. */
  private static final int RETURNING_WEEK = 162;

  /** The most minutes of a week after one of so many. */
  int nextWeek(int minutes, boolean returning) {
    double most = growth * minutes;
    if (minutes < SMALL_WEEK) most = Math.max(most, minutes + WeekFill.STEP);
    if (returning && minutes < RETURNING_WEEK) most = returningGrowth * minutes;
    return floor(most);
  }

  /** The most minutes of a week after one of so many or fewer. */
  int furthestWeek(int minutes, boolean returning) {
    int before = returning ? Math.min(minutes, RETURNING_WEEK - 1) : minutes;
    return Math.max(nextWeek(minutes, returning), nextWeek(before, returning));
  }

  /** The longest a run may be after a longest of so many minutes. */
  int nextLong(int longest, boolean returning) {
    double most = returning ? Math.min(longGrowth, LONG_GROWTH_WITH_LESS_WALKING) : longGrowth;
    return Math.max(NEVER_A_SPIKE, floor(most * longest));
  }

  double longShare(int runs) {
    return runs <= 3 ? longShareOfFew : longShare;
  }

  static int floor(double minutes) {
    return (int) Math.floor(minutes + 1e-9);
  }

  static int ceil(double minutes) {
    return (int) Math.ceil(minutes - 1e-9);
  }
}
