package upswing.edit;

import static upswing.edit.Deed.Kind;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.TrainingBlock;

/** The edits of whole blocks, each one change and one undo. */
public final class BlockEdits {

  /**
   * A new block with its sessions. It takes the place of what was planned in its weeks: sessions
   * that are not done fall away, and older blocks keep only their other weeks. A day on which
   * something planned is done keeps just that.
   *
   * @param done whether a session of the plan has been done
   */
  public static Optional<Edit> newBlock(
      Plan plan, TrainingBlock block, List<Session> sessions, Predicate<Session> done) {
    Draft draft = new Draft(plan);
    settle(draft, plan, block);
    Set<LocalDate> kept = new HashSet<>();
    for (Session session : draft.between(block.start(), block.end())) {
      if (done.test(session)) kept.add(session.date());
      else draft.remove(session);
    }
    sessions.stream().filter(session -> !kept.contains(session.date())).forEach(draft::put);
    return draft.as(Deed.of(Kind.NEW_BLOCK, block.name(), block.start(), block.weeks().size()));
  }

  /** Puts a block in; older ones keep only their other weeks. */
  static void settle(Draft draft, Plan plan, TrainingBlock block) {
    for (TrainingBlock older : plan.blocks().values()) giveWay(draft, older, block);
    draft.put(block);
  }

  private static void giveWay(Draft draft, TrainingBlock older, TrainingBlock block) {
    List<Microcycle> left = older.weeks().stream().filter(week -> !overlap(week, block)).toList();
    if (left.isEmpty()) draft.remove(older);
    else draft.put(new TrainingBlock(older.id(), older.name(), older.settings(), left));
  }

  private static boolean overlap(Microcycle week, TrainingBlock block) {
    return !week.start().isAfter(block.end()) && !week.start().plusDays(6).isBefore(block.start());
  }

  private BlockEdits() {}
}
