package upswing.planning.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.planning.check.Finding.Grade;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Mornings;

/**
 * Checks any plan, made by hand or by the planner, against the recovery rules.
 *
 * <p>Days that are over count as they were done, the others as they are planned.
 */
public final class PlanCheck {

  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(finding -> finding.dates().getFirst())
          .thenComparing(Finding::rule);

  /** What does not hold from the ledger's week of today on, worst first. */
  public static List<Finding> of(Ledger ledger, Mornings mornings) {
    LocalDate from = ledger.plan().runner().weekOf(ledger.today());
    return Stream.concat(
            found(ledger, last -> !last.isBefore(from)),
            RedMorning.findings(ledger, mornings).stream())
        .sorted(WORST_FIRST)
        .toList();
  }

  /** What does not hold between two days, both included, worst first; readiness is left out. */
  public static List<Finding> over(Ledger ledger, LocalDate from, LocalDate to) {
    return found(ledger, last -> !last.isBefore(from) && !last.isAfter(to))
        .sorted(WORST_FIRST)
        .toList();
  }

  private static Stream<Finding> found(Ledger ledger, Predicate<LocalDate> lastDay) {
    Diary diary = new Diary(ledger);
    return Rule.ALL.stream()
        .flatMap(
            rule ->
                rule.breaches(diary).stream()
                    .filter(breach -> lastDay.test(breach.dates().getLast()))
                    .map(breach -> finding(rule.id(), rule.grade(), breach)));
  }

  /** Convention alone never warns. */
  static Finding finding(String rule, Grade grade, Rule.Breach breach) {
    Severity severity = breach.severity();
    if (grade == Grade.C && severity.compareTo(Severity.CONSIDER) > 0) severity = Severity.CONSIDER;
    return new Finding(rule, grade, severity, breach.dates(), breach.inputs());
  }

  private PlanCheck() {}
}
