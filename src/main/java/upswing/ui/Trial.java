package upswing.ui;

import java.util.List;
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
    return new Trial(kept, deeds(tried).size());
  }

  /** What was done when all that was tried becomes one change: a single deed stays what it was. */
  static Deed taken(Snapshot tried) {
    List<Deed> deeds = deeds(tried);
    return deeds.size() == 1 ? deeds.getFirst() : Deed.of(Deed.Kind.WHAT_IF, deeds.size());
  }

  private static List<Deed> deeds(Snapshot tried) {
    return tried.log().stream()
        .filter(entry -> !entry.undone())
        .map(LogEntry::deed)
        .filter(deed -> !isRecord(deed.kind()))
        .toList();
  }

  /** What the runner notes or keeps for later stands whatever is tried. */
  static boolean isRecord(Deed.Kind kind) {
    return switch (kind) {
      case CHECK_IN, SAME_DEVICE, IMPORT, MATCH, RATE_ACTIVITY, DELETE_ACTIVITY, SETTINGS -> true;
      case SAVE_TEMPLATE, RENAME_TEMPLATE, DELETE_TEMPLATE -> true;
      default -> false;
    };
  }
}
