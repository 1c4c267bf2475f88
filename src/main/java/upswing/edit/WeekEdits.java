package upswing.edit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import upswing.edit.Deed.Kind;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.TrainingBlock;

/** The edits of whole weeks; a week is named by its first day. Each is one change, one undo. */
public final class WeekEdits {

  /** Lets two weeks change places, with all their sessions and with what makes a recovery week. */
  public static Optional<Edit> move(Plan plan, LocalDate from, LocalDate to) {
    if (from.equals(to)) return Optional.empty();
    Draft draft = new Draft(plan);
    long days = ChronoUnit.DAYS.between(from, to);
    List<Session> there = draft.between(from, from.plusDays(6));
    List<Session> back = draft.between(to, to.plusDays(6));
    there.forEach(s -> draft.put(s.movedTo(s.date().plusDays(days))));
    back.forEach(s -> draft.put(s.movedTo(s.date().minusDays(days))));
    boolean recovers = isRecovery(plan, from);
    boolean recovered = isRecovery(plan, to);
    for (TrainingBlock block : plan.blocks().values()) {
      draft.put(marked(marked(block, to, recovers), from, recovered));
    }
    return draft.as(Deed.of(Kind.MOVE_WEEK, from, to));
  }

  /** Puts copies of a week's sessions in the week after it, in place of what was planned there. */
  public static Optional<Edit> duplicate(Plan plan, LocalDate week, Supplier<SessionId> ids) {
    Draft draft = new Draft(plan);
    List<Session> sessions = draft.between(week, week.plusDays(6));
    if (sessions.isEmpty()) return Optional.empty();
    LocalDate next = week.plusDays(7);
    draft.clear(next, next.plusDays(6));
    sessions.forEach(s -> draft.put(Edits.anew(s, ids.get(), s.date().plusDays(7))));
    return draft.as(Deed.of(Kind.DUPLICATE_WEEK, week, next));
  }

  /** Takes all sessions of a week away. */
  public static Optional<Edit> clear(Plan plan, LocalDate week) {
    Draft draft = new Draft(plan);
    draft.clear(week, week.plusDays(6));
    return draft.as(Deed.of(Kind.CLEAR_WEEK, week));
  }

  static boolean isRecovery(Plan plan, LocalDate week) {
    return plan.blockOn(week).flatMap(block -> block.week(week)).stream()
        .anyMatch(Microcycle::recovery);
  }

  static TrainingBlock marked(TrainingBlock block, LocalDate week, boolean recovery) {
    List<Microcycle> weeks =
        block.weeks().stream()
            .map(w -> w.holds(week) ? new Microcycle(w.start(), w.phase(), recovery) : w)
            .toList();
    return new TrainingBlock(block.id(), block.name(), block.settings(), weeks);
  }

  private WeekEdits() {}
}
