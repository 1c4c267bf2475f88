package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Map;
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
 * @param judgement what it would lead to, once that is known
 * @param around what a drop on other days would lead to, as far as known
 */
public record Carry(
    Optional<SessionId> session,
    LocalDate from,
    boolean copies,
    Optional<LocalDate> target,
    Optional<SessionId> swapsWith,
    String hint,
    Optional<Judgement> judgement,
    Map<LocalDate, Judgement> around) {

  /** Taken up, and still where it was. */
  static Carry taken(Optional<SessionId> session, LocalDate from) {
    return new Carry(
        session, from, false, Optional.empty(), Optional.empty(), "", Optional.empty(), Map.of());
  }

  /** The same over a day, and over one of its sessions. */
  Carry onto(LocalDate day, Optional<SessionId> hit) {
    return new Carry(session, from, copies, Optional.of(day), hit, hint, Optional.empty(), around);
  }

  /** The same with what it would lead to. */
  Carry judged(Judgement found) {
    return new Carry(session, from, copies, target, swapsWith, hint, Optional.of(found), around);
  }

  /** The same with what other days would lead to. */
  Carry with(Map<LocalDate, Judgement> found) {
    return new Carry(session, from, copies, target, swapsWith, hint, judgement, Map.copyOf(found));
  }

  /** Whether the pointer is over the same target in the same way. */
  boolean aimsAs(Carry other) {
    return copies == other.copies
        && target.equals(other.target)
        && swapsWith.equals(other.swapsWith);
  }

  boolean isWeek() {
    return session.isEmpty();
  }
}
