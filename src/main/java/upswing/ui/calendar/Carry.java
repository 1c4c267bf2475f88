package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import upswing.training.SessionId;

/**
 * Something being dragged, and where it would land.
 *
 * @param session the session, or none when it is a whole week
 * @param from its day, or the first day of the week
 * @param copies whether a copy is put down
 * @param target the day or the first day of the week under the pointer
 * @param swapsWith the session it would change places with
 * @param hint what would happen, in a few words
 */
public record Carry(
    Optional<SessionId> session,
    LocalDate from,
    boolean copies,
    Optional<LocalDate> target,
    Optional<SessionId> swapsWith,
    String hint) {

  boolean isWeek() {
    return session.isEmpty();
  }
}
