package upswing.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import upswing.training.BlockId;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/** A plan being rewritten; what differs in the end is the change. */
final class Draft {

  private final Plan plan;
  private final Map<SessionId, Session> sessions;
  private final Map<BlockId, TrainingBlock> blocks;

  Draft(Plan plan) {
    this.plan = plan;
    sessions = new HashMap<>(plan.sessions());
    blocks = new HashMap<>(plan.blocks());
  }

  List<Session> on(LocalDate date) {
    return between(date, date);
  }

  /** The sessions from one day to another, both included, in order. */
  List<Session> between(LocalDate first, LocalDate last) {
    return sessions.values().stream()
        .filter(s -> !s.date().isBefore(first) && !s.date().isAfter(last))
        .sorted(Comparator.comparing(Session::date).thenComparing(Session::id))
        .toList();
  }

  void put(Session session) {
    sessions.put(session.id(), session);
  }

  void put(TrainingBlock block) {
    blocks.put(block.id(), block);
  }

  void remove(Session session) {
    sessions.remove(session.id());
  }

  void remove(TrainingBlock block) {
    blocks.remove(block.id());
  }

  void clear(LocalDate first, LocalDate last) {
    between(first, last).forEach(this::remove);
  }

  /** Puts a session on its day; a rest day stands alone, so what excludes it gives way. */
  void settle(Session session) {
    boolean rest = session.kind() == SessionKind.REST;
    for (Session other : on(session.date())) {
      if (other.id().equals(session.id())) continue;
      if (rest || other.kind() == SessionKind.REST) remove(other);
    }
    put(session);
  }

  /** What differs from the plan it began with; empty when nothing does. */
  Optional<Edit> as(Deed deed) {
    List<PlanChange> changes = new ArrayList<>();
    TreeSet<BlockId> ids = new TreeSet<>(plan.blocks().keySet());
    ids.addAll(blocks.keySet());
    for (BlockId id : ids) {
      Optional<TrainingBlock> before = Optional.ofNullable(plan.blocks().get(id));
      Optional<TrainingBlock> after = Optional.ofNullable(blocks.get(id));
      if (!before.equals(after)) changes.add(new PlanChange.OfBlock(id, before, after));
    }
    TreeSet<SessionId> sessionIds = new TreeSet<>(plan.sessions().keySet());
    sessionIds.addAll(sessions.keySet());
    for (SessionId id : sessionIds) {
      Optional<Session> before = Optional.ofNullable(plan.sessions().get(id));
      Optional<Session> after = Optional.ofNullable(sessions.get(id));
      if (!before.equals(after)) changes.add(new PlanChange.OfSession(id, before, after));
    }
    if (changes.isEmpty()) return Optional.empty();
    PlanChange one = changes.size() == 1 ? changes.getFirst() : new PlanChange.Together(changes);
    return Optional.of(new Edit(deed, one));
  }
}
