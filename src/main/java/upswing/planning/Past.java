package upswing.planning;

import java.time.LocalDate;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.planning.check.Lately;
import upswing.training.Runner;

/**
 * What a runner brings to a block: age and paces, and what was lived so far.
 *
 * @param lived empty where nothing but the runner's own words counts
 */
public record Past(Runner runner, Optional<Ledger> lived) {

  /** A runner of whose days nothing is known. */
  public static Past of(Runner runner) {
    return new Past(runner, Optional.empty());
  }

  /** A runner with all that was planned and done up to the ledger's today. */
  public static Past of(Ledger ledger) {
    return new Past(ledger.plan().runner(), Optional.of(ledger));
  }

  /** The same runner as if nothing had happened. */
  Past forgotten() {
    return of(runner);
  }

  /** What happened just before a block that begins on a day. */
  Lately before(LocalDate start) {
    return lived.map(ledger -> Lately.before(ledger, start)).orElseGet(() -> Lately.unknown(start));
  }
}
