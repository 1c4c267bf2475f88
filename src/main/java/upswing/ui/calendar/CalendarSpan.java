package upswing.ui.calendar;

/** How much of the calendar is shown at once. */
public enum CalendarSpan {
  WEEK,
  MONTH,
  BLOCK,
  /** A year, which is not a view of days: {@code ui.season} shows it. */
  SEASON
}
