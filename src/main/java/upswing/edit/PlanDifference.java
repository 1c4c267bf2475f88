package upswing.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import upswing.training.BlockId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;

/** What has to be planned otherwise to make one plan of another: sessions and blocks, no more. */
public final class PlanDifference {

  /**
   * The changes, blocks first; empty when both plan the same.
   *
   * <p>What was run, noted in the morning or set by the runner is not compared.
   */
  public static List<PlanChange> between(Plan before, Plan after) {
    List<PlanChange> changes = new ArrayList<>();
    for (BlockId id : all(before.blocks(), after.blocks())) {
      Optional<TrainingBlock> old = Optional.ofNullable(before.blocks().get(id));
      Optional<TrainingBlock> now = Optional.ofNullable(after.blocks().get(id));
      if (!old.equals(now)) changes.add(new PlanChange.OfBlock(id, old, now));
    }
    for (SessionId id : all(before.sessions(), after.sessions())) {
      Optional<Session> old = Optional.ofNullable(before.sessions().get(id));
      Optional<Session> now = Optional.ofNullable(after.sessions().get(id));
      if (!old.equals(now)) changes.add(new PlanChange.OfSession(id, old, now));
    }
    return changes;
  }

  private static <K> Set<K> all(Map<K, ?> before, Map<K, ?> after) {
    Set<K> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    return keys;
  }

  private PlanDifference() {}
}
