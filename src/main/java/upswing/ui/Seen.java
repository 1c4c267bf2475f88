package upswing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import upswing.load.Ledger;
import upswing.planning.check.Excerpt;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.workspace.Snapshot;
import upswing.workspace.Workspace;

/** One snapshot and all that is worked out from it; the screen shows one of these at a time. */
public record Seen(Snapshot snapshot, Ledger ledger, Mornings mornings, List<Finding> findings) {

  /** Works everything out; takes a moment with ten years of history, so never on the FX thread. */
  public static Seen of(Snapshot snapshot, LocalDate today) {
    return of(snapshot, Ledger.of(snapshot.plan(), today), Mornings::of);
  }

  /** The next snapshot, the same as {@link #of} gives: quicker where little has changed. */
  public Seen next(Snapshot next, LocalDate day) {
    return day.equals(today()) ? of(next, ledger.after(next.plan()), Mornings::of) : of(next, day);
  }

  private static Seen of(Snapshot snapshot, Ledger ledger, Function<Ledger, Mornings> judged) {
    Mornings mornings = judged.apply(ledger);
    return new Seen(snapshot, ledger, mornings, PlanCheck.of(ledger, mornings));
  }

  /**
   * What can be said at once: the weeks around today, as many as {@link Excerpt} keeps, with the
   * mornings that are looked at.
   *
   * <p>Whoever shows it has everything read and worked out next.
   */
  static Seen soon(Workspace workspace, LocalDate today) {
    Snapshot glimpse = workspace.glimpse(Excerpt.since(today));
    return of(glimpse, Ledger.of(glimpse.plan(), today), Mornings::soon);
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
