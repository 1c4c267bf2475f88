package upswing.planning;

import java.util.List;
import upswing.load.Ledger;
import upswing.readiness.Mornings;

/** Checks any plan, made by hand or by the planner, against the recovery rules. */
public final class PlanCheck {

  /** What does not hold from the ledger's today on, worst first. */
  public static List<Finding> of(Ledger ledger, Mornings mornings) {
    return List.of();
  }

  private PlanCheck() {}
}
