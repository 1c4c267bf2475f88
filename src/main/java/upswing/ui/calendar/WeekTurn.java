package upswing.ui.calendar;

import java.util.Optional;
import upswing.ui.widget.FitMark;

/**
 * A week's figures as they would be after a change that is only looked at or tried.
 *
 * @param timeBefore as it was
 * @param time empty where it stays
 * @param note what stood there before; with nothing after it, all there is to say
 * @param noteAfter empty where it stays
 * @param mark whether the change breaks or mends something in this week
 * @param flag a word beside the mark
 * @param changes whether anything in the week is different
 */
record WeekTurn(
    String timeBefore,
    String time,
    String note,
    String noteAfter,
    Optional<FitMark.Shape> mark,
    String flag,
    boolean changes) {

  /** A mark alone, on a week that a carried one could change places with. */
  static WeekTurn marked(FitMark.Shape shape) {
    return new WeekTurn("", "", "", "", Optional.of(shape), "", false);
  }
}
