package upswing.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import upswing.edit.PlanChange;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.CheckIn;
import upswing.training.Plan;

/**
 * Settles what an import brings against what the plan holds: nothing is doubled, nothing the runner
 * typed is lost, and the richer telling of an activity wins.
 */
final class Settling {

  /** What became of an activity. */
  enum Fate {
    NEW,
    /** Known already, and this telling added something to it. */
    ENRICHED,
    KNOWN
  }

  private final Plan plan;
  private final Likeness likeness = new Likeness();
  private final Set<String> known = new HashSet<>();
  private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
  private final Map<LocalDate, CheckIn> mornings = new TreeMap<>();

  Settling(Plan plan) {
    this.plan = plan;
    plan.activities().values().forEach(likeness::add);
    plan.activities().values().forEach(activity -> known.add(origin(activity)));
  }

  /** Takes an activity; within one import the richer ones have to come first. */
  Fate settle(Activity activity) {
    boolean taken = plan.activities().containsKey(activity.id()) || !known.add(origin(activity));
    if (taken) return Fate.KNOWN;
    Optional<Activity> twin = likeness.twin(activity);
    if (twin.isEmpty()) {
      put(activity);
      return Fate.NEW;
    }
    Activity merged = Telling.merged(twin.get(), activity);
    if (merged.equals(twin.get())) return Fate.KNOWN;
    likeness.remove(twin.get());
    put(merged);
    return Fate.ENRICHED;
  }

  /** Takes a morning; whether it brought anything that was not there. */
  boolean settle(CheckIn morning) {
    CheckIn before =
        Optional.ofNullable(mornings.get(morning.date()))
            .or(() -> Optional.ofNullable(plan.checkIns().get(morning.date())))
            .orElse(CheckIn.empty(morning.date()));
    CheckIn after = Telling.filled(before, morning);
    if (after.equals(before)) return false;
    mornings.put(morning.date(), after);
    return true;
  }

  /** Everything new as one change; empty when nothing is. */
  Optional<PlanChange> change() {
    List<PlanChange> changes = new ArrayList<>();
    activities.forEach(
        (id, after) -> {
          Optional<Activity> before = Optional.ofNullable(plan.activities().get(id));
          if (!Objects.equals(before.orElse(null), after)) {
            changes.add(new PlanChange.OfActivity(id, before, Optional.of(after)));
          }
        });
    mornings.forEach(
        (date, after) ->
            changes.add(
                new PlanChange.OfCheckIn(
                    date, Optional.ofNullable(plan.checkIns().get(date)), Optional.of(after))));
    return changes.isEmpty() ? Optional.empty() : Optional.of(new PlanChange.Together(changes));
  }

  private void put(Activity activity) {
    activities.put(activity.id(), activity);
    likeness.add(activity);
  }

  private static String origin(Activity activity) {
    boolean typed = activity.source().content().isEmpty();
    return typed
        ? activity.id().toString()
        : activity.source().content() + '#' + activity.source().row();
  }
}
