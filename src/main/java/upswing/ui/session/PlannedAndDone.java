package upswing.ui.session;

import java.util.List;
import java.util.Optional;
import upswing.load.SessionState;
import upswing.training.SessionKind;

/**
 * What was planned beside what was done for it.
 *
 * @param target the workout in one line; empty for a rest day and where nothing was planned
 * @param state what became of it; empty where nothing was planned
 * @param doneOn the day it was done on where that was another one, else empty
 * @param rows empty where there is nothing to do
 */
record PlannedAndDone(
    SessionKind kind,
    String title,
    String target,
    Optional<SessionState> state,
    String doneOn,
    List<Row> rows) {

  PlannedAndDone {
    rows = List.copyOf(rows);
  }

  /** Whether there was a plan to hold it against. */
  boolean isPlanned() {
    return state.isPresent();
  }

  /** Whether anything was done. */
  boolean isDone() {
    return rows.stream().anyMatch(row -> !row.done().isEmpty());
  }

  /**
   * One figure with its unit.
   *
   * @param planned empty where nothing of it is planned
   * @param done empty where it is not known
   * @param harder whether what was done was harder than an easy run should be
   */
  record Row(String name, String planned, String done, boolean harder) {}
}
