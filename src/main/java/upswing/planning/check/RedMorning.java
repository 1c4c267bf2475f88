package upswing.planning.check;

import java.time.LocalDate;
import java.util.List;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.planning.check.Finding.Grade;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Mornings;
import upswing.readiness.Verdict;
import upswing.training.SessionKind;

/**
 * A key session or a long run on a morning that two signals in a row advise against.
 *
 * <p>Source: Nuuttila 2022, Med Sci Sports Exerc 54:1690; Saw 2016, Br J Sports Med 50:281. Grade
 * M.
 */
final class RedMorning {

  static final String ID = "R28";

  static List<Finding> findings(Ledger ledger, Mornings mornings) {
    LocalDate today = ledger.today();
    if (mornings.on(today).verdict() != Verdict.RED) return List.of();
    return ledger.sessionsOn(today).stream()
        .filter(s -> s.kind().isQuality() || s.kind() == SessionKind.LONG)
        .filter(
            s -> ledger.state(s) == SessionState.PLANNED || ledger.state(s) == SessionState.MOVED)
        .map(
            s ->
                PlanCheck.finding(
                    ID,
                    Grade.M,
                    Rule.Breach.of(
                        Severity.WARN,
                        List.of(today),
                        "families",
                        mornings.on(today).reasons().stream()
                            .map(reason -> reason.family())
                            .distinct()
                            .count())))
        .toList();
  }

  private RedMorning() {}
}
