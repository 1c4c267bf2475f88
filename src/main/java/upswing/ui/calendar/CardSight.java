package upswing.ui.calendar;

import java.util.List;
import java.util.Optional;
import upswing.training.ActivityId;
import upswing.training.SessionId;
import upswing.training.SessionKind;

/**
 * One card as it is to be seen: a planned session, or something done without a plan.
 *
 * @param line the target in one line
 * @param brief the target as short as can be
 * @param lines the whole workout
 * @param result what was done for it; empty when nothing was
 * @param spoken what a screen reader says
 */
public record CardSight(
    Optional<SessionId> session,
    Optional<ActivityId> activity,
    SessionKind kind,
    State state,
    boolean past,
    String title,
    String line,
    String brief,
    List<String> lines,
    String result,
    String spoken) {

  /** What became of it, or that it was never planned. */
  public enum State {
    PLANNED,
    MOVED,
    DONE,
    TOO_HARD,
    MISSED,
    UNPLANNED
  }

  /** A rest day has its moon instead of a card. */
  public boolean isRest() {
    return kind == SessionKind.REST;
  }
}
