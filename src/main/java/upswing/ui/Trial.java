package upswing.ui;

import upswing.edit.Deed;
import upswing.workspace.LogEntry;
import upswing.workspace.Snapshot;

/**
 * Changes that are only tried: the plan as it is kept, beside what is seen meanwhile.
 *
 * @param kept the plan that stays if the changes are dropped
 * @param changes how many changes of the plan are tried
 */
public record Trial(Seen kept, int changes) {

  static Trial of(Seen kept, Snapshot tried) {
    long changes =
        tried.log().stream()
            .filter(entry -> !entry.undone())
            .map(LogEntry::deed)
            .filter(deed -> !isRecord(deed.kind()))
            .count();
    return new Trial(kept, (int) changes);
  }

  /** What the runner notes is true whatever is tried. */
  static boolean isRecord(Deed.Kind kind) {
    return switch (kind) {
      case CHECK_IN, SAME_DEVICE, IMPORT, MATCH, RATE_ACTIVITY, DELETE_ACTIVITY, SETTINGS -> true;
      default -> false;
    };
  }
}
