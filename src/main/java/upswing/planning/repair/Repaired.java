package upswing.planning.repair;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import upswing.training.BlockId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;

/**
 * A plan before and after its repair; {@code edit.PlanDifference} between the two is the change.
 *
 * @param block the block as it was
 * @param blockAfter the block repaired, with the same id
 * @param changes one for each day that differs, in order; none where the plan stands as it is
 * @param unchangedDays how many days of the block from today on stay as they are
 * @param fewerDays how many changed days fewer might do at the most: 0 where it is proven that none
 *     would; empty where not even that is known
 */
public record Repaired(
    TrainingBlock block,
    TrainingBlock blockAfter,
    Plan before,
    Plan after,
    List<DayChange> changes,
    int unchangedDays,
    OptionalInt fewerDays,
    Totals totalsBefore,
    Totals totalsAfter) {

  public Repaired {
    changes = List.copyOf(changes);
  }

  /** The days that change. */
  public Set<LocalDate> days() {
    return changes.stream().map(DayChange::day).collect(Collectors.toSet());
  }

  /** Whether the block leads to a race on another day. */
  public boolean movesRace() {
    return !block.settings().race().equals(blockAfter.settings().race());
  }

  /** The days that are taken with any other: where the race leaves and where it goes. */
  public Set<LocalDate> together() {
    return changes.stream()
        .filter(c -> c.why() instanceof Why.RaceDay || c.why() instanceof Why.RaceIsOn)
        .map(DayChange::day)
        .collect(Collectors.toSet());
  }

  /**
   * The plan with only some of its days changed: none of them gives the plan before, all of them
   * the plan after. A race that is moved is moved with whatever is taken.
   */
  public Plan taking(Set<LocalDate> days) {
    Set<LocalDate> race = together();
    List<DayChange> taken =
        days.isEmpty()
            ? List.of()
            : changes.stream()
                .filter(change -> days.contains(change.day()) || race.contains(change.day()))
                .toList();
    if (taken.isEmpty()) return before;
    if (taken.size() == changes.size()) return after;
    Map<SessionId, Session> sessions = new HashMap<>(before.sessions());
    for (DayChange change : taken) change.before().forEach(s -> sessions.remove(s.id()));
    for (DayChange change : taken) change.after().forEach(s -> sessions.put(s.id(), s));
    Map<BlockId, TrainingBlock> blocks = new HashMap<>(before.blocks());
    blocks.put(block.id(), PartOfBlock.of(this, taken));
    return before.withBlocks(blocks).withSessions(sessions);
  }
}
