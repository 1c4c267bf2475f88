package upswing.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.RaceRank;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/** What is changed in a season: races and the edges of phases. */
public final class SeasonEdits {

  /**
   * Moves a race to another day; a block that is made for it goes with it within its last week. Any
   * other session just moves.
   *
   * <p>Empty when nothing would change. Sessions around the race stay where they are.
   */
  public static Optional<Edit> moveRace(Plan plan, SessionId race, LocalDate to) {
    Optional<Edit> moved = Edits.move(plan, race, to);
    Session session = plan.sessions().get(race);
    if (moved.isEmpty() || session == null || session.kind() != SessionKind.RACE) return moved;
    LocalDate from = session.date();
    List<PlanChange> changes = new ArrayList<>(List.of(moved.get().change()));
    plan.blocks().values().stream()
        .filter(block -> block.settings().race().equals(Optional.of(from)))
        .filter(block -> block.weeks().getLast().holds(to))
        .forEach(block -> changes.add(change(block, withRace(block, to))));
    return Optional.of(new Edit(moved.get().deed(), new PlanChange.Together(changes)));
  }

  /**
   * Moves the edge where a phase of a block begins to the week of another day.
   *
   * <p>Example: Build begins on 1 February and Peak on 1 March; moving the edge of 1 March to 22
   * February makes the week of 22 February Peak. Empty when nothing would change, or when a phase
   * would have no week left.
   *
   * @param edge the first day of the week a phase begins with
   */
  public static Optional<Edit> movePhase(Plan plan, BlockId id, LocalDate edge, LocalDate to) {
    TrainingBlock block = plan.blocks().get(id);
    if (block == null) return Optional.empty();
    List<Microcycle> weeks = new ArrayList<>(block.weeks());
    int from = block.weekNumber(edge) - 1;
    int target = block.weekNumber(to) - 1;
    if (from < 1 || target < 1 || from == target) return Optional.empty();
    Phase left = weeks.get(from - 1).phase();
    Phase right = weeks.get(from).phase();
    boolean later = target > from;
    // The phase that gives weeks away keeps one.
    if (weeks.get(later ? target : target - 1).phase() != (later ? right : left)) {
      return Optional.empty();
    }
    for (int i = Math.min(from, target); i < Math.max(from, target); i++) {
      Microcycle week = weeks.get(i);
      weeks.set(i, new Microcycle(week.start(), later ? left : right, week.recovery()));
    }
    TrainingBlock after = new TrainingBlock(id, block.name(), block.settings(), weeks);
    return Optional.of(new Edit(Deed.of(Deed.Kind.EDIT_BLOCK, block.name()), change(block, after)));
  }

  /**
   * Ranks a race; empty leaves it to the plan around it.
   *
   * <p>Empty when nothing would change, or when the session is no race.
   */
  public static Optional<Edit> rank(Plan plan, SessionId id, Optional<RaceRank> rank) {
    Session race = plan.sessions().get(id);
    if (race == null || race.kind() != SessionKind.RACE || race.rank().equals(rank)) {
      return Optional.empty();
    }
    return Optional.of(
        new Edit(
            Deed.of(Deed.Kind.RANK_RACE, race.date(), rank.map(RaceRank::name).orElse("")),
            new PlanChange.OfSession(id, Optional.of(race), Optional.of(race.ranked(rank)))));
  }

  private static PlanChange change(TrainingBlock before, TrainingBlock after) {
    return new PlanChange.OfBlock(before.id(), Optional.of(before), Optional.of(after));
  }

  private static TrainingBlock withRace(TrainingBlock block, LocalDate race) {
    BlockSettings settings = block.settings().racing(race, block.settings().weeks());
    return new TrainingBlock(block.id(), block.name(), settings, block.weeks());
  }

  private SeasonEdits() {}
}
