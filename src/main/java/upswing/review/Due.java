package upswing.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import upswing.load.Ledger;

/**
 * Which week is ripe to be looked back on.
 *
 * <p>A week is from the evening of its last day on, and all the day after; a week without training
 * or check-ins never is. Example: on Sunday 14 February 2027 from 17:00, and on Monday, the week of
 * 8 February.
 */
public final class Due {

  /** When the evening of the last day begins. */
  public static final LocalTime EVENING = LocalTime.of(17, 0);

  /** The first day of the week that is ripe on the ledger's today at a time; empty otherwise. */
  public static Optional<LocalDate> on(Ledger ledger, LocalTime now) {
    if (isLastDay(ledger) && now.isBefore(EVENING)) return Optional.empty();
    LocalDate yesterday = ledger.today().minusDays(1);
    LocalDate week = ledger.plan().runner().weekOf(isLastDay(ledger) ? ledger.today() : yesterday);
    boolean justOver = isLastDay(ledger) || yesterday.equals(week.plusDays(6));
    return Optional.of(week).filter(start -> justOver && wasLived(ledger, start));
  }

  /** Whether the runner's week ends on the ledger's today. */
  public static boolean isLastDay(Ledger ledger) {
    LocalDate today = ledger.today();
    return today.equals(ledger.plan().runner().weekOf(today).plusDays(6));
  }

  private static boolean wasLived(Ledger ledger, LocalDate start) {
    return start
        .datesUntil(start.plusDays(7))
        .anyMatch(
            day ->
                !ledger.activitiesOn(day).isEmpty() || ledger.plan().checkIns().containsKey(day));
  }

  private Due() {}
}
