package upswing.ui.importing;

import java.util.List;
import upswing.edit.PlanChange;
import upswing.exchange.Importer.Outcome;
import upswing.training.Activity;
import upswing.training.Sport;

/**
 * What an import would add to the plan.
 *
 * @param enriched activities the plan knows and of which the files tell more
 */
record Harvest(int runs, int others, int mornings, int enriched) {

  static Harvest of(Outcome outcome) {
    int runs = 0;
    int others = 0;
    int mornings = 0;
    int enriched = 0;
    for (PlanChange change : outcome.change().map(Harvest::flat).orElse(List.of())) {
      switch (change) {
        case PlanChange.OfActivity c when c.before().isPresent() -> enriched++;
        case PlanChange.OfActivity c when c.after().map(Harvest::isRun).orElse(false) -> runs++;
        case PlanChange.OfActivity c -> others++;
        case PlanChange.OfCheckIn c -> mornings++;
        default -> throw new IllegalStateException("an import only adds: " + change);
      }
    }
    return new Harvest(runs, others, mornings, enriched);
  }

  boolean isEmpty() {
    return runs + others + mornings + enriched == 0;
  }

  private static boolean isRun(Activity activity) {
    return activity.sport() == Sport.RUN;
  }

  private static List<PlanChange> flat(PlanChange change) {
    return change instanceof PlanChange.Together together
        ? together.changes().stream().flatMap(part -> flat(part).stream()).toList()
        : List.of(change);
  }
}
