package upswing.edit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.CheckIn;
import upswing.training.Mute;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.Template;
import upswing.training.TemplateId;
import upswing.training.TrainingBlock;

/**
 * Any edit of the plan: what was, what is, and so the way back.
 *
 * <p>Applying a change and then its inverse gives back an equal plan. Nothing before means it is
 * added, nothing after means it is removed. {@link Edits} makes the changes a runner thinks in.
 */
public sealed interface PlanChange {

  /** The plan with this change made. */
  Plan applyTo(Plan plan);

  /** The change that takes this one back. */
  PlanChange inverse();

  /** One session added, changed, moved or removed. */
  record OfSession(SessionId id, Optional<Session> before, Optional<Session> after)
      implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.withSessions(replace(plan.sessions(), id, after));
    }

    @Override
    public OfSession inverse() {
      return new OfSession(id, after, before);
    }
  }

  /** One training block added, changed or removed; its sessions are changes of their own. */
  record OfBlock(BlockId id, Optional<TrainingBlock> before, Optional<TrainingBlock> after)
      implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.withBlocks(replace(plan.blocks(), id, after));
    }

    @Override
    public OfBlock inverse() {
      return new OfBlock(id, after, before);
    }
  }

  /** One activity added, changed or removed. */
  record OfActivity(ActivityId id, Optional<Activity> before, Optional<Activity> after)
      implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.withActivities(replace(plan.activities(), id, after));
    }

    @Override
    public OfActivity inverse() {
      return new OfActivity(id, after, before);
    }
  }

  /** One morning's check-in added, changed or removed. */
  record OfCheckIn(LocalDate date, Optional<CheckIn> before, Optional<CheckIn> after)
      implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      NavigableMap<LocalDate, CheckIn> all = new TreeMap<>(plan.checkIns());
      put(all, date, after);
      return plan.withCheckIns(all);
    }

    @Override
    public OfCheckIn inverse() {
      return new OfCheckIn(date, after, before);
    }
  }

  /** One activity matched by hand, to a session or to none; nothing after means automatic again. */
  record OfMatch(
      ActivityId activity,
      Optional<Optional<SessionId>> before,
      Optional<Optional<SessionId>> after)
      implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.withMatches(replace(plan.matches(), activity, after));
    }

    @Override
    public OfMatch inverse() {
      return new OfMatch(activity, after, before);
    }
  }

  /** One rule of the plan check silenced, for longer or shorter, or heard again. */
  record OfMute(String rule, Optional<Mute> before, Optional<Mute> after) implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.withMutes(replace(plan.mutes(), rule, after));
    }

    @Override
    public OfMute inverse() {
      return new OfMute(rule, after, before);
    }
  }

  /** One template saved, renamed or deleted. */
  record OfTemplate(TemplateId id, Optional<Template> before, Optional<Template> after)
      implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.withTemplates(replace(plan.templates(), id, after));
    }

    @Override
    public OfTemplate inverse() {
      return new OfTemplate(id, after, before);
    }
  }

  /** Something else is known of the runner. */
  record OfRunner(Runner before, Runner after) implements PlanChange {
    @Override
    public Plan applyTo(Plan plan) {
      return plan.with(after);
    }

    @Override
    public OfRunner inverse() {
      return new OfRunner(after, before);
    }
  }

  /** Several changes that the runner sees as one: a drag of a week, a new block, an import. */
  record Together(List<PlanChange> changes) implements PlanChange {
    public Together {
      changes = List.copyOf(changes);
    }

    @Override
    public Plan applyTo(Plan plan) {
      return Batch.apply(plan, changes);
    }

    @Override
    public Together inverse() {
      return new Together(changes.reversed().stream().map(PlanChange::inverse).toList());
    }
  }

  private static <K, V> Map<K, V> replace(Map<K, V> map, K key, Optional<V> value) {
    Map<K, V> copy = new HashMap<>(map);
    put(copy, key, value);
    return copy;
  }

  private static <K, V> void put(Map<K, V> map, K key, Optional<V> value) {
    value.ifPresentOrElse(v -> map.put(key, v), () -> map.remove(key));
  }
}
