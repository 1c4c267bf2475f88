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

/** Many changes over one copy of the plan's maps: an import of thousands copies them once. */
final class Batch {

  private Runner runner;
  private final Map<BlockId, TrainingBlock> blocks;
  private final Map<SessionId, Session> sessions;
  private final Map<ActivityId, Activity> activities;
  private final NavigableMap<LocalDate, CheckIn> checkIns;
  private final Map<ActivityId, Optional<SessionId>> matches;
  private final Map<String, Mute> mutes;
  private final Map<TemplateId, Template> templates;

  private Batch(Plan plan) {
    runner = plan.runner();
    blocks = new HashMap<>(plan.blocks());
    sessions = new HashMap<>(plan.sessions());
    activities = new HashMap<>(plan.activities());
    checkIns = new TreeMap<>(plan.checkIns());
    matches = new HashMap<>(plan.matches());
    mutes = new HashMap<>(plan.mutes());
    templates = new HashMap<>(plan.templates());
  }

  static Plan apply(Plan plan, List<PlanChange> changes) {
    Batch batch = new Batch(plan);
    changes.forEach(batch::take);
    return new Plan(
        batch.runner,
        batch.blocks,
        batch.sessions,
        batch.activities,
        batch.checkIns,
        batch.matches,
        batch.mutes,
        batch.templates);
  }

  private void take(PlanChange change) {
    switch (change) {
      case PlanChange.OfSession c -> put(sessions, c.id(), c.after());
      case PlanChange.OfBlock c -> put(blocks, c.id(), c.after());
      case PlanChange.OfActivity c -> put(activities, c.id(), c.after());
      case PlanChange.OfCheckIn c -> put(checkIns, c.date(), c.after());
      case PlanChange.OfMatch c -> put(matches, c.activity(), c.after());
      case PlanChange.OfMute c -> put(mutes, c.rule(), c.after());
      case PlanChange.OfTemplate c -> put(templates, c.id(), c.after());
      case PlanChange.OfRunner c -> runner = c.after();
      case PlanChange.Together c -> c.changes().forEach(this::take);
    }
  }

  private static <K, V> void put(Map<K, V> map, K key, Optional<V> value) {
    value.ifPresentOrElse(v -> map.put(key, v), () -> map.remove(key));
  }
}
