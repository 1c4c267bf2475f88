package upswing.planning.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * One thing done or planned.
 *
 * @param kind what it was planned as; by its sport where it was not planned
 * @param minutes done, else planned
 * @param meters empty where it can't be known: nothing measured, or planned by time without a pace
 * @param session what was planned, if anything
 * @param done what was done, if it was
 */
record Entry(
    LocalDate date,
    SessionKind kind,
    double minutes,
    OptionalDouble meters,
    Optional<Session> session,
    Optional<Activity> done) {

  /** A run that is not a race. */
  boolean isTrainingRun() {
    return kind.isRun() && kind != SessionKind.RACE;
  }

  /** Endurance work that counts for the volume of a week: no race, no strength. */
  boolean isVolume() {
    return isTrainingRun() || kind.isActiveRecovery();
  }
}
