package upswing.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import upswing.load.EasyCheck;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.Finding.Severity;
import upswing.planning.check.PlanCheck;
import upswing.recovery.SleepDebt;
import upswing.training.Activity;

/** The one thing a week asks to change, as data. */
public sealed interface Change {

  /** A rule of recovery that did not hold. */
  record OfRule(Finding finding) implements Change {}

  /** An easy run that was not easy, by heart rate. */
  record EasyRun(LocalDate date, double shareAbove, double ceiling) implements Change {}

  /** An easy run that was not easy, as the runner said. */
  record EasyRunFelt(LocalDate date) implements Change {}

  /** Nights that owe so much. */
  record Sleep(SleepDebt debt) implements Change {}

  /** Sessions that were not done, of so many planned. */
  record Missed(int missed, int planned) implements Change {}

  /** Few mornings of the week were checked in. */
  record CheckIns(int mornings) implements Change {}

  /** A session after which nothing was said of a meal. */
  record SayMeal(Meal meal) implements Change {}

  /** Nothing at all. */
  record Nothing() implements Change {}

  /** Rules about the body come first, whatever else was found. */
  Set<String> BODY = Set.of("R24", "R28", "R29", "R33");

  /** Rules about how the week was lived; the shape of a plan is what the plan check is for. */
  Set<String> LIVED =
      Set.of("R01", "R13", "R24", "R25", "R26", "R27", "R28", "R29", "R30", "R32", "R33", "R34");

  /** Exactly one: what touches health, then what the week was like, then the plan behind it. */
  static Change of(WeekReview.Facts facts) {
    return rule(facts, Severity.WARN, BODY)
        .or(() -> rule(facts, Severity.CONSIDER, LIVED))
        .or(() -> easyRun(facts))
        .or(() -> sleep(facts))
        .or(() -> missed(facts))
        .or(() -> rule(facts, Severity.CONSIDER, Set.copyOf(PlanCheck.rules())))
        .or(() -> checkIns(facts))
        .or(() -> meal(facts))
        .orElse(new Nothing());
  }

  /** The worst of some rules; findings come worst first. */
  private static Optional<Change> rule(WeekReview.Facts facts, Severity least, Set<String> wanted) {
    return facts.findings().stream()
        .filter(finding -> wanted.contains(finding.rule()))
        .filter(finding -> finding.severity().compareTo(least) >= 0)
        .filter(finding -> !PlanCheck.isMuted(facts.ledger(), finding.rule()))
        .findFirst()
        .map(OfRule::new);
  }

  private static Optional<Change> easyRun(WeekReview.Facts facts) {
    Ledger ledger = facts.ledger();
    Optional<Change> worst = Optional.empty();
    double most = -1;
    for (LocalDate day : facts.start().datesUntil(facts.last().plusDays(1)).toList()) {
      for (Activity run : ledger.activitiesOn(day)) {
        EasyCheck check = ledger.easy(run.id());
        if (check instanceof EasyCheck.TooHard(double share, double ceiling) && share > most) {
          most = share;
          worst = Optional.of(new EasyRun(day, share, ceiling));
        } else if (check instanceof EasyCheck.Felt felt && !felt.easy() && worst.isEmpty()) {
          worst = Optional.of(new EasyRunFelt(day));
        }
      }
    }
    return worst;
  }

  private static Optional<Change> sleep(WeekReview.Facts facts) {
    return facts.nights().debt().filter(debt -> debt.minutes() >= 180).map(Sleep::new);
  }

  private static Optional<Change> missed(WeekReview.Facts facts) {
    Totals totals = facts.totals();
    return totals.missed() > 0.3 * totals.planned()
        ? Optional.of(new Missed(totals.missed(), totals.planned()))
        : Optional.empty();
  }

  private static Optional<Change> checkIns(WeekReview.Facts facts) {
    return facts.isWhole() && facts.checkIns() < 4
        ? Optional.of(new CheckIns(facts.checkIns()))
        : Optional.empty();
  }

  private static Optional<Change> meal(WeekReview.Facts facts) {
    return facts.meals().stream().filter(m -> m.fuelled().isEmpty()).findFirst().map(SayMeal::new);
  }
}
