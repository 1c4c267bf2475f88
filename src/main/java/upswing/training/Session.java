package upswing.training;

import java.time.LocalDate;

/**
 * One planned session on one day.
 *
 * @param origin the day it first stood on: differs from {@code date} once it has been moved
 */
public record Session(
    SessionId id,
    LocalDate date,
    SessionKind kind,
    Workout workout,
    String note,
    LocalDate origin) {

  /** A new session that stands where it was first put. */
  public static Session on(LocalDate date, SessionId id, SessionKind kind, Workout workout) {
    return new Session(id, date, kind, workout, "", date);
  }

  /** A day without training, as a thing of its own. */
  public static Session rest(LocalDate date, SessionId id) {
    return on(date, id, SessionKind.REST, Workout.NONE);
  }

  /** The same session on another day; where it first stood is kept. */
  public Session movedTo(LocalDate day) {
    return new Session(id, day, kind, workout, note, origin);
  }

  /** The same session with other content. */
  public Session with(SessionKind newKind, Workout newWorkout) {
    return new Session(id, date, newKind, newWorkout, note, origin);
  }

  /** The same session with another note. */
  public Session noted(String newNote) {
    return new Session(id, date, kind, workout, newNote, origin);
  }

  /** Whether it stands on another day than the one it was first planned for. */
  public boolean isMoved() {
    return !date.equals(origin);
  }
}
