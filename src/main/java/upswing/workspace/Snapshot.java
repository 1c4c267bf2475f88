package upswing.workspace;

import java.util.List;
import java.util.Optional;
import upswing.training.Plan;

/**
 * What the screen shows: one plan and the history behind it.
 *
 * @param log oldest first; undone entries stand at the end
 */
public record Snapshot(Plan plan, List<LogEntry> log) {

  public Snapshot {
    log = List.copyOf(log);
  }

  /** What undo would take back. */
  public Optional<LogEntry> undoable() {
    return log.stream().filter(entry -> !entry.undone()).reduce((a, b) -> b);
  }

  /** What redo would do again. */
  public Optional<LogEntry> redoable() {
    return log.stream().filter(LogEntry::undone).findFirst();
  }
}
