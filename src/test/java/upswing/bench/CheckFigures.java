package upswing.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.planning.Remedies;
import upswing.planning.check.Excerpt;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Activity;
import upswing.training.Plan;

/** Measures the plan check with ten years of data: all of it, the view of now, a drag, remedies. */
public final class CheckFigures {

  private static final LocalDate TODAY = StoreFigures.TODAY;
  private static final int WEEKS = 24;
  private static final int TIMES = 100;

  /** Says a line for each figure. */
  public static void main(String[] arguments) {
    Plan plan = TenYears.until(TODAY);
    LocalDate from = TODAY.minusWeeks(WEEKS);
    Ledger ledger = Ledger.of(plan, TODAY);
    Mornings mornings = Mornings.of(ledger);
    tell(
        "every rule over ten years",
        () -> PlanCheck.over(ledger, mornings, ledger.firstDay(), ledger.lastDay()));
    tell("every rule from this week on", () -> PlanCheck.all(ledger, mornings));
    tell(
        "every rule over a block of 24 weeks (wanted: at most 16 ms at the 95th percentile)",
        () -> PlanCheck.over(ledger, from, TODAY));
    Plan excerpt = Excerpt.of(plan, from);
    tell(
        "… and the ledger of an excerpt of the plan before it",
        () -> PlanCheck.over(Ledger.of(excerpt, TODAY), from, TODAY));
    Ledger before = Ledger.of(knownOn(plan, TODAY.minusWeeks(3)), TODAY.minusWeeks(3));
    Mornings then = Mornings.of(before);
    List<Finding> findings = PlanCheck.all(before, then);
    tell("remedies of the worst finding", () -> Remedies.of(before, then, findings.getFirst()));
  }

  /** The plan as it stood on a day: later sessions are planned, nothing later was done. */
  private static Plan knownOn(Plan plan, LocalDate day) {
    return new Plan(
        plan.runner(),
        plan.blocks(),
        plan.sessions(),
        plan.activities().values().stream()
            .filter(activity -> !activity.date().isAfter(day))
            .collect(Collectors.toMap(Activity::id, activity -> activity)),
        new TreeMap<>(plan.checkIns().headMap(day, true)),
        plan.matches());
  }

  private static void tell(String what, Runnable task) {
    for (int i = 0; i < TIMES / 4; i++) task.run();
    double[] milliseconds = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      task.run();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    System.out.println(
        "%s: %.1f ms at the 95th percentile, %.1f ms in the middle"
            .formatted(what, Percentile.of(95, milliseconds), Percentile.of(50, milliseconds)));
  }

  private CheckFigures() {}
}
