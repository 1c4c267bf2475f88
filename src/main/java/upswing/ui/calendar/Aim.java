package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.SeasonEdits;
import upswing.edit.WeekEdits;
import upswing.training.Plan;
import upswing.training.SessionId;

/**
 * Where something that is carried would land.
 *
 * @param session the session, or none when it is a whole week
 * @param from its day, or the first day of the week
 * @param copies whether a copy is put down
 * @param to the day, or the first day of the week
 * @param swapsWith the session it would change places with
 */
record Aim(
    Optional<SessionId> session,
    LocalDate from,
    boolean copies,
    LocalDate to,
    Optional<SessionId> swapsWith) {

  /** The edit that puts it down there; empty when nothing would be different. */
  Optional<Edit> edit(Plan plan) {
    if (session.isEmpty()) return WeekEdits.move(plan, from, to);
    if (copies) return Edits.copy(plan, session.get(), to, SessionId.fresh());
    return swapsWith
        .map(other -> Edits.swap(plan, session.get(), other))
        .orElseGet(() -> SeasonEdits.moveRace(plan, session.get(), to));
  }
}
