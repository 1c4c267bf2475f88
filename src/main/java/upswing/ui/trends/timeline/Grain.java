package upswing.ui.trends.timeline;

import upswing.ui.trends.Trends;

/** What one value stands for: a day, or the middle of a week. */
enum Grain {
  DAY(1),
  WEEK(7);

  private final int days;

  Grain(int days) {
    this.days = days;
  }

  int days() {
    return days;
  }

  static Grain of(Trends.Range range) {
    return range == Trends.Range.YEAR ? WEEK : DAY;
  }
}
