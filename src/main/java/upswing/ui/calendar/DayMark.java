package upswing.ui.calendar;

import upswing.ui.widget.FitMark;

/**
 * Whether a drop on a day would fit.
 *
 * @param words why, in a few words; empty where the day before in the week has the same reason
 */
record DayMark(FitMark.Shape shape, String words) {}
