package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import upswing.load.Ledger;
import upswing.planning.Remedy.Kind;
import upswing.planning.check.Excerpt;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Plan;

/**
 * The smallest changes that clear a finding, found by trying.
 *
 * <p>Every {@link Trial} is made on a copy of the plan, and the plan is checked again: the finding
 * must be gone, and no other as bad or worse may have come. Of those that do, the one that changes
 * the fewest days, then the least load, comes first; second the best one that keeps the work where
 * the first lessens it, or the other way round. Nothing happens unless the runner accepts.
 */
public final class Remedies {

  /** No change of the plan mends these: they ask for sleep, food, care or another target. */
  private static final Set<String> BEYOND_THE_PLAN =
      Set.of("R13", "R22", "R26", "R27", "R29", "R31", "R32", "R33", "R35");

  private static final int WEEKS_AFTER = 6;

  private static final Comparator<Remedy> SMALLEST_FIRST =
      Comparator.comparingInt(Remedy::changedDays)
          .thenComparingDouble(remedy -> Math.rint(remedy.changedLoad()))
          .thenComparing(Remedy::kind)
          .thenComparing(Remedy::day)
          .thenComparing(Remedy::to);

  /** At most two remedies, the smallest first; none where no single change clears it. */
  public static List<Remedy> of(Ledger ledger, Mornings mornings, Finding finding) {
    if (BEYOND_THE_PLAN.contains(finding.rule())) return List.of();
    LocalDate today = ledger.today();
    LocalDate from = ledger.plan().runner().weekOf(earlier(today, finding.dates().getFirst()));
    Ledger excerpt = Ledger.of(Excerpt.of(ledger.plan(), from), today);
    LocalDate to = finding.day().plusWeeks(WEEKS_AFTER);
    List<Finding> before = PlanCheck.over(excerpt, mornings, from, to);
    List<Remedy> found = new ArrayList<>();
    for (Trial trial : Trial.all(excerpt, finding)) {
      Plan after = trial.edit().change().applyTo(excerpt.plan());
      Ledger changed = excerpt.after(after);
      if (clears(finding, before, PlanCheck.over(changed, mornings, from, to))) {
        found.add(trial.weighed(excerpt, changed));
      }
    }
    found.sort(SMALLEST_FIRST);
    return offered(found);
  }

  private static boolean clears(Finding finding, List<Finding> before, List<Finding> after) {
    return after.stream().noneMatch(finding::isAbout)
        && after.stream()
            .filter(other -> other.severity().compareTo(finding.severity()) >= 0)
            .allMatch(other -> before.stream().anyMatch(known -> isNoWorse(other, known)));
  }

  private static boolean isNoWorse(Finding other, Finding known) {
    return other.isAbout(known) && other.severity().compareTo(known.severity()) <= 0;
  }

  private static List<Remedy> offered(List<Remedy> sorted) {
    Optional<Remedy> first = sorted.stream().findFirst();
    if (first.isEmpty()) return List.of();
    Kind kind = first.get().kind();
    return sorted.stream()
        .filter(remedy -> remedy.kind().keepsTheWork() != kind.keepsTheWork())
        .findFirst()
        .or(() -> sorted.stream().filter(remedy -> remedy.kind() != kind).findFirst())
        .map(second -> List.of(first.get(), second))
        .orElse(List.of(first.get()));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private Remedies() {}
}
