package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import upswing.training.SessionId;

/**
 * What is chosen: some days in a row, or one session on one day.
 *
 * @param mark where the choice began
 * @param day where it stands now, before or after the mark
 * @param shown whether the runner has chosen anything yet
 */
public record Selection(LocalDate mark, LocalDate day, Optional<SessionId> session, boolean shown) {

  /** Nothing chosen by the runner yet: keys begin from a day. */
  static Selection startingAt(LocalDate day) {
    return new Selection(day, day, Optional.empty(), false);
  }

  static Selection of(LocalDate day, Optional<SessionId> session) {
    return new Selection(day, day, session, true);
  }

  Selection extendedTo(LocalDate newDay) {
    return new Selection(mark, newDay, Optional.empty(), true);
  }

  LocalDate first() {
    return mark.isBefore(day) ? mark : day;
  }

  LocalDate last() {
    return mark.isBefore(day) ? day : mark;
  }

  boolean holds(LocalDate date) {
    return shown && !date.isBefore(first()) && !date.isAfter(last());
  }
}
