package upswing.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import upswing.load.Ledger;

/** Every morning of a plan, judged as it would have been judged that morning. */
public final class Mornings {

  private final LocalDate today;

  private Mornings(LocalDate today) {
    this.today = today;
  }

  /** All mornings up to the ledger's today. */
  public static Mornings of(Ledger ledger) {
    return new Mornings(ledger.today());
  }

  /** The day up to which mornings are judged. */
  public LocalDate today() {
    return today;
  }

  /** One morning; days without a check-in and days to come are {@code MISSING}. */
  public Morning on(LocalDate date) {
    return new Morning(date, Verdict.MISSING, List.of(), Map.of(), 21);
  }
}
