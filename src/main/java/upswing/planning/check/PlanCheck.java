package upswing.planning.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import upswing.load.Ledger;
import upswing.planning.check.Finding.Grade;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Mornings;
import upswing.training.Mute;

/**
 * Checks any plan, made by hand, imported or by the planner, against the rules of recovery.
 *
 * <p>Days that are over count as they were done, the others as they are planned. A stretch of weeks
 * is judged by reading those weeks and the few before that a rule needs, so that it takes a moment
 * also with many years of history.
 */
public final class PlanCheck {

  /** How many findings are shown at once. */
  public static final int AT_ONCE = 3;

  /** Rules a block can be built by: limits on days and weeks alone. */
  private static final Set<String> LIMITS =
      Set.of(
          "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R12", "R14", "R18",
          "R19", "R20", "R21", "R22");

  /**
   * Rules about the way fitness and form go: of all days before at once, so no search keeps them.
   */
  private static final Set<String> PATH = Set.of("R16", "R17");

  /** Rules of the days after a gap and an illness. */
  private static final Set<String> COMING_BACK = Set.of("R23", "R24");

  /** The worst first; of equals the better evidence, then the earlier day, a red morning first. */
  public static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity)
          .reversed()
          .thenComparing(Finding::grade)
          .thenComparing(Finding::day)
          .thenComparing(finding -> !finding.rule().equals(HardOnRed.ID))
          .thenComparing(Finding::rule);

  /** What does not hold from the ledger's week of today on and is not muted, worst first. */
  public static List<Finding> of(Ledger ledger, Mornings mornings) {
    return all(ledger, mornings).stream().filter(f -> !isMuted(ledger, f.rule())).toList();
  }

  /** What does not hold from the ledger's week of today on, muted or not, worst first. */
  public static List<Finding> all(Ledger ledger, Mornings mornings) {
    LocalDate from = ledger.plan().runner().weekOf(ledger.today());
    return found(ledger, Optional.of(mornings), from, ledger.lastDay(), rule -> true);
  }

  /** What does not hold between two days, both included, worst first; what was felt counts. */
  public static List<Finding> over(Ledger ledger, Mornings mornings, LocalDate from, LocalDate to) {
    return found(ledger, Optional.of(mornings), from, to, rule -> true);
  }

  /** What does not hold between two days, both included, worst first; readiness is left out. */
  public static List<Finding> over(Ledger ledger, LocalDate from, LocalDate to) {
    return found(ledger, Optional.empty(), from, to, rule -> true);
  }

  /** As {@link #over}, by those rules alone that a block can be built by. */
  public static List<Finding> limits(Ledger ledger, LocalDate from, LocalDate to) {
    return found(ledger, Optional.empty(), from, to, rule -> LIMITS.contains(rule.id()));
  }

  /** As {@link #over}, by the rules about the way that fitness and form go, the first day first. */
  public static List<Finding> path(Ledger ledger, LocalDate from, LocalDate to) {
    return found(ledger, Optional.empty(), from, to, rule -> PATH.contains(rule.id())).stream()
        .sorted(Comparator.comparing(Finding::day))
        .toList();
  }

  /** As {@link #over}, by the rule about the first week after days off, the first day first. */
  public static List<Finding> wayBack(Ledger ledger, LocalDate from, LocalDate to) {
    return found(ledger, Optional.empty(), from, to, rule -> rule.id().equals("R23")).stream()
        .sorted(Comparator.comparing(Finding::day))
        .toList();
  }

  /** As {@link #limits}, and by the rules of coming back after days off or an illness. */
  public static List<Finding> repairable(Ledger ledger, LocalDate from, LocalDate to) {
    return found(
        ledger,
        Optional.empty(),
        from,
        to,
        rule -> LIMITS.contains(rule.id()) || COMING_BACK.contains(rule.id()));
  }

  /** The ids of all rules, in order. */
  public static List<String> rules() {
    return Rule.ALL.stream().map(Rule::id).toList();
  }

  /** How good the evidence of a rule is. */
  public static Grade grade(String rule) {
    return Rule.ALL.stream().filter(r -> r.id().equals(rule)).findFirst().orElseThrow().grade();
  }

  /** Whether the runner has silenced a rule for now. */
  public static boolean isMuted(Ledger ledger, String rule) {
    Mute mute = ledger.plan().mutes().get(rule);
    return mute != null && mute.holds(ledger.today());
  }

  private static List<Finding> found(
      Ledger ledger,
      Optional<Mornings> mornings,
      LocalDate from,
      LocalDate to,
      Predicate<Rule> wanted) {
    Diary diary = new Diary(ledger, mornings, from, to);
    return Rule.ALL.stream()
        .filter(wanted)
        .flatMap(rule -> rule.breaches(diary).stream().map(breach -> finding(rule, breach)))
        .filter(finding -> !finding.day().isBefore(from) && !finding.day().isAfter(to))
        .sorted(WORST_FIRST)
        .toList();
  }

  /** Convention alone never warns. */
  private static Finding finding(Rule rule, Rule.Breach breach) {
    boolean onlyConvention = rule.grade() == Grade.C;
    Severity severity =
        onlyConvention && breach.severity().compareTo(Severity.CONSIDER) > 0
            ? Severity.CONSIDER
            : breach.severity();
    return new Finding(
        rule.id(), rule.grade(), severity, breach.dates(), breach.words(), breach.inputs());
  }

  private PlanCheck() {}
}
