package upswing.ui.calendar;

import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.WeekFigures;
import upswing.planning.Consequence.WeekChange;
import upswing.report.Amounts;
import upswing.ui.Messages;
import upswing.ui.widget.FitMark;

/** Says how a week's figures would change. */
record WeekTurns(Messages words) {

  /**
   * A week before and after.
   *
   * @param more how many more warnings there would be in it; below zero fewer
   * @param worst how bad the worst new one is
   */
  WeekTurn of(WeekChange week, int more, FitMark.Shape worst) {
    WeekFigures before = week.before();
    WeekFigures after = week.after();
    String was = Amounts.hours(before.plannedMinutes());
    String is = Amounts.hours(after.plannedMinutes());
    boolean recovers = after.recoveryCut().isPresent();
    String load = words.of("calendar.load", load(before));
    boolean sameLoad = load(before).equals(load(after));
    String note = recovers ? "" : sameLoad ? words.of("calendar.asBefore", load) : load + " → ";
    String noteAfter =
        recovers ? recovery(after.recoveryCut(), words) : sameLoad ? "" : load(after);
    return new WeekTurn(
        was,
        was.equals(is) ? "" : is,
        note,
        noteAfter,
        more == 0 ? Optional.empty() : Optional.of(more > 0 ? worst : FitMark.Shape.FITS),
        more == 0
            ? ""
            : more > 0 ? words.of("calendar.more.warnings", more) : words.of("calendar.solved"),
        true);
  }

  /** How much less a recovery week is; only that it is one where it is no less. */
  static String recovery(OptionalDouble cut, Messages words) {
    return cut.orElse(0) > 0
        ? words.of("calendar.recovery", Amounts.percent(cut.getAsDouble()))
        : words.of("calendar.recovery.plain");
  }

  private static String load(WeekFigures week) {
    return Amounts.whole(week.plannedLoad());
  }
}
