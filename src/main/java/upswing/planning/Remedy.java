package upswing.planning;

import java.time.LocalDate;
import java.util.Optional;
import upswing.edit.Edit;
import upswing.training.Session;

/**
 * One change that clears a finding, ready to be made.
 *
 * @param session what it is about; empty where it is about a whole week
 * @param day the day or week it is about
 * @param to the day a session goes to; else the same day
 * @param percent what is left of a session or a week, in hundredths; 100 where length is kept
 * @param changedDays how many days look different afterwards
 * @param changedLoad how many points of load are taken away or added, each day by itself
 */
public record Remedy(
    Kind kind,
    Optional<Session> session,
    LocalDate day,
    LocalDate to,
    int percent,
    Edit edit,
    int changedDays,
    double changedLoad) {

  /** What is changed. */
  public enum Kind {
    SWAP,
    MOVE,
    SHORTEN,
    LENGTHEN,
    MAKE_EASY,
    MAKE_RECOVERY_RUN,
    SHARPEN,
    REST,
    EASE_WEEK,
    RECOVERY_WEEK;

    /** Whether all that was planned is still done, on another day. */
    public boolean keepsTheWork() {
      return this == SWAP || this == MOVE;
    }
  }
}
