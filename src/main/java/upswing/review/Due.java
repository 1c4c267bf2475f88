package upswing.review;

import java.time.LocalDate;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.training.SessionKind;

/**
 * Which week is ripe to be looked back on.
 *
 * <p>A week is from its last day on, once nothing of that day is open, and for two days more; a
 * week without training or check-ins never is. Example: on Sunday 14 February 2027 after the long
 * run, and on Monday and Tuesday, the week of 8 February.
 */
public final class Due {

  private static final int DAYS_AFTER = 2;

  /** The first day of the week that is ripe on the ledger's today; empty on other days. */
  public static Optional<LocalDate> on(Ledger ledger) {
    LocalDate today = ledger.today();
    LocalDate now = ledger.plan().runner().weekOf(today);
    boolean lastDay = today.equals(now.plusDays(6));
    if (lastDay) return isOpen(ledger, today) ? Optional.empty() : lived(ledger, now);
    boolean justOver = today.isBefore(now.plusDays(DAYS_AFTER));
    return justOver ? lived(ledger, now.minusWeeks(1)) : Optional.empty();
  }

  private static boolean isOpen(Ledger ledger, LocalDate day) {
    return ledger.sessionsOn(day).stream()
        .filter(session -> session.kind() != SessionKind.REST)
        .anyMatch(session -> ledger.doneFor(session.id()).isEmpty());
  }

  private static Optional<LocalDate> lived(Ledger ledger, LocalDate start) {
    boolean lived =
        start
            .datesUntil(start.plusDays(7))
            .anyMatch(
                day ->
                    !ledger.activitiesOn(day).isEmpty()
                        || ledger.plan().checkIns().containsKey(day));
    return lived ? Optional.of(start) : Optional.empty();
  }

  private Due() {}
}
