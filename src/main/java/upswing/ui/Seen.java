package upswing.ui;

import java.time.LocalDate;
import java.util.List;
import upswing.load.Ledger;
import upswing.planning.check.Excerpt;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.workspace.Snapshot;

/** One snapshot and all that is worked out from it; the screen shows one of these at a time. */
public record Seen(Snapshot snapshot, Ledger ledger, Mornings mornings, List<Finding> findings) {

  private static final int MANY = 600;

  /** Works everything out; takes a moment with ten years of history, so never on the FX thread. */
  public static Seen of(Snapshot snapshot, LocalDate today) {
    Ledger ledger = Ledger.of(snapshot.plan(), today);
    Mornings mornings = Mornings.of(ledger);
    return new Seen(snapshot, ledger, mornings, PlanCheck.of(ledger, mornings));
  }

  /**
   * What can be said at once: the figures of the weeks around today, as {@link Excerpt} keeps them.
   *
   * <p>Whoever shows it has everything worked out next; a plan of a year or two is so already.
   */
  public static Seen soon(Snapshot snapshot, LocalDate today) {
    if (snapshot.plan().activities().size() < MANY) return of(snapshot, today);
    Ledger ledger = Ledger.of(Excerpt.of(snapshot.plan(), today), today);
    Mornings mornings = Mornings.of(ledger);
    return new Seen(snapshot, ledger, mornings, PlanCheck.of(ledger, mornings));
  }

  /** The plan behind it. */
  public Plan plan() {
    return snapshot.plan();
  }

  /** The day it holds for. */
  public LocalDate today() {
    return ledger.today();
  }

  /** How many findings warn; hints are not counted. */
  public int warnings() {
    return (int)
        findings.stream()
            .filter(finding -> finding.severity().compareTo(Finding.Severity.WARN) >= 0)
            .count();
  }
}
