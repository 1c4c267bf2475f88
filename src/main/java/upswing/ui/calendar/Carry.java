package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import upswing.training.SessionId;

/**
 * Something that is carried, and where it would land.
 *
 * @param session the session, or none when it is a whole week
 * @param from its day, or the first day of the week
 * @param aim where it would land; empty while it is where it was
 * @param hint what would happen, in a few words
 */
public record Carry(Optional<SessionId> session, LocalDate from, Optional<Aim> aim, String hint) {

  /** Taken up, and still where it was. */
  static Carry taken(Optional<SessionId> session, LocalDate from) {
    return new Carry(session, from, Optional.empty(), "");
  }

  /** The same over a day or a week. */
  Carry onto(LocalDate to, boolean copies, Optional<SessionId> swapsWith, String newHint) {
    Aim aim = new Aim(session, from, copies, to, swapsWith);
    return new Carry(session, from, Optional.of(aim), newHint);
  }

  /** The day or the first day of the week under the pointer. */
  Optional<LocalDate> target() {
    return aim.map(Aim::to);
  }

  boolean copies() {
    return aim.filter(Aim::copies).isPresent();
  }

  boolean isWeek() {
    return session.isEmpty();
  }
}
