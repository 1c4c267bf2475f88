package upswing.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import upswing.edit.PlanChange;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.CheckIn;
import upswing.training.Mute;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.Template;
import upswing.training.TemplateId;
import upswing.training.TrainingBlock;

/** What a change leaves behind: each thing it touched once, as it is in the end. */
final class Touched {

  final Map<BlockId, Optional<TrainingBlock>> blocks = new LinkedHashMap<>();
  final Map<SessionId, Optional<Session>> sessions = new LinkedHashMap<>();
  final Map<ActivityId, Optional<Activity>> activities = new LinkedHashMap<>();
  final Map<LocalDate, Optional<CheckIn>> checkIns = new LinkedHashMap<>();
  final Map<ActivityId, Optional<Optional<SessionId>>> matches = new LinkedHashMap<>();
  final Map<String, Optional<Mute>> mutes = new LinkedHashMap<>();
  final Map<TemplateId, Optional<Template>> templates = new LinkedHashMap<>();
  Optional<Runner> runner = Optional.empty();

  private Touched() {}

  static Touched by(PlanChange change) {
    Touched touched = new Touched();
    touched.take(change);
    return touched;
  }

  private void take(PlanChange change) {
    switch (change) {
      case PlanChange.OfSession c -> sessions.put(c.id(), c.after());
      case PlanChange.OfBlock c -> blocks.put(c.id(), c.after());
      case PlanChange.OfActivity c -> activities.put(c.id(), c.after());
      case PlanChange.OfCheckIn c -> checkIns.put(c.date(), c.after());
      case PlanChange.OfMatch c -> matches.put(c.activity(), c.after());
      case PlanChange.OfMute c -> mutes.put(c.rule(), c.after());
      case PlanChange.OfTemplate c -> templates.put(c.id(), c.after());
      case PlanChange.OfRunner c -> runner = Optional.of(c.after());
      case PlanChange.Together c -> c.changes().forEach(this::take);
    }
  }
}
