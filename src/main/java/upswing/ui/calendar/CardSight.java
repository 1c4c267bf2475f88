package upswing.ui.calendar;

import java.util.List;
import java.util.Optional;
import upswing.training.ActivityId;
import upswing.training.SessionId;
import upswing.training.SessionKind;

/**
 * One card as it is to be seen: a planned session, or something done without a plan.
 *
 * @param titles what it is, then shorter
 * @param targets the target in one line, then shorter and shorter
 * @param briefs the target as short as can be, then shorter still
 * @param lines the whole workout
 * @param result what was done for it; empty when nothing was
 * @param tried whether it is only tried beside the plan
 * @param was what a rest day that is tried takes the place of; empty elsewhere
 * @param spoken what a screen reader says
 */
public record CardSight(
    Optional<SessionId> session,
    Optional<ActivityId> activity,
    SessionKind kind,
    State state,
    boolean past,
    List<String> titles,
    List<String> targets,
    List<String> briefs,
    List<String> lines,
    String result,
    boolean tried,
    String was,
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

  /** What it is. */
  public String title() {
    return titles.getFirst();
  }

  /** The target in one line; empty for a rest day. */
  public String line() {
    return targets.isEmpty() ? "" : targets.getFirst();
  }

  /** A rest day has its moon instead of a card. */
  public boolean isRest() {
    return kind == SessionKind.REST;
  }
}
