package upswing.planning.repair;

/**
 * How far a week may go: the rules' limits, or further where the plan itself went further.
 *
 * @param growth minutes over the last usual week
 * @param longGrowth the long run over the longest of four weeks
 * @param longShare the long run over its week
 * @param least minutes of an eased week over the last usual one
 * @param most the same at most
 * @param inWeek rules about its days alone that it broke as planned
 */
record Tolerance(
    double growth, double longGrowth, double longShare, double least, double most, int inWeek) {

  static final double GROWTH = 1.14;

  /** Over two weeks a week grows so far at most; R04, which holds from an hour a week on. */
  static final double TWO_WEEKS = 1.30;

  static final int SMALLEST_BEFORE = 60;

  static final double LONG_GROWTH = 1.10;
  static final double LONG_SHARE = 0.35;
  static final double LONG_SHARE_OF_FEW = 0.40;
  static final double LEAST_RECOVERY = 0.50;
  static final double MOST_RECOVERY = 0.80;

  /** A week under three hours may grow by so many minutes in any case. */
  static final int SMALL_STEP = 5;

  static final int SMALL_WEEK = 180;

  /** R03 warns beyond this; a week on the grid of five minutes may come up to it. */
  private static final double MOST_GROWTH = 1.15;

  private static final int STEP = 5;

  /** The most minutes of a week after a usual one of so many. */
  int nextWeek(double reference) {
    double most = Math.max(growth * reference, STEP * Math.floor(MOST_GROWTH * reference / STEP));
    if (reference < SMALL_WEEK) most = Math.max(most, reference + SMALL_STEP);
    return (int) Math.floor(most + 1e-6);
  }
}
