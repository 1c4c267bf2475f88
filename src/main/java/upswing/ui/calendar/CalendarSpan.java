package upswing.ui.calendar;

/** How much of the calendar is shown at once. */
public enum CalendarSpan {
  WEEK,
  MONTH,
  BLOCK
}
