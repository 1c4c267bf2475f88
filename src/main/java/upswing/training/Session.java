package upswing.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One planned session on one day.
 *
 * @param origin the day it first stood on: differs from {@code date} once it has been moved
 * @param rank what the runner calls a race; empty for anything else, and where it is left to the
 *     plan around it
 */
public record Session(
    SessionId id,
    LocalDate date,
    SessionKind kind,
    Workout workout,
    String note,
    LocalDate origin,
    Optional<RaceRank> rank) {

  public Session {
    // A race that becomes something else is nothing to be ranked.
    if (kind != SessionKind.RACE) rank = Optional.empty();
  }

  /** A new session that stands where it was first put. */
  public static Session on(LocalDate date, SessionId id, SessionKind kind, Workout workout) {
    return new Session(id, date, kind, workout, "", date, Optional.empty());
  }

  /** A day without training, as a thing of its own. */
  public static Session rest(LocalDate date, SessionId id) {
    return on(date, id, SessionKind.REST, Workout.NONE);
  }

  /** The same session on another day; where it first stood is kept. */
  public Session movedTo(LocalDate day) {
    return new Session(id, day, kind, workout, note, origin, rank);
  }

  /** The same session with other content. */
  public Session with(SessionKind newKind, Workout newWorkout) {
    return new Session(id, date, newKind, newWorkout, note, origin, rank);
  }

  /** The same session with another note. */
  public Session noted(String newNote) {
    return new Session(id, date, kind, workout, newNote, origin, rank);
  }

  /** The same race under another rank; empty leaves it to the plan around it. */
  public Session ranked(Optional<RaceRank> newRank) {
    return new Session(id, date, kind, workout, note, origin, newRank);
  }

  /** Whether it stands on another day than the one it was first planned for. */
  public boolean isMoved() {
    return !date.equals(origin);
  }
}
