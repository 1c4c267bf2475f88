package upswing.readiness;

import java.time.LocalDate;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.SessionKind;
import upswing.training.Sport;

/**
 * The days after a race: as many without a hard session as it had kilometres, divided by three.
 *
 * <p>A race is a day for which one was planned and on which a run was run. Example: after a half
 * marathon, 21.1 km, eight days. Source: Daniels 2013; grade C.
 */
final class Races {

  /** Longer ones do not ask for more than this. */
  private static final int MOST_DAYS = 21;

  private static final double KILOMETRES_A_DAY = 3;
  private static final double METRES = 1000;

  /** The race a morning lies in the days after, if any. */
  static Optional<Circumstance.AfterRace> before(Ledger ledger, LocalDate morning) {
    for (int back = 1; back <= MOST_DAYS; back++) {
      LocalDate date = morning.minusDays(back);
      boolean planned =
          ledger.sessionsOn(date).stream().anyMatch(s -> s.kind() == SessionKind.RACE);
      if (!planned) continue;
      double metres =
          ledger.activitiesOn(date).stream()
              .filter(activity -> activity.sport() == Sport.RUN)
              .map(Activity::meters)
              .mapToDouble(m -> m.orElse(0))
              .sum();
      int days = (int) Math.min(MOST_DAYS, Math.ceil(metres / METRES / KILOMETRES_A_DAY - 1e-9));
      if (metres > 0 && back <= days) {
        return Optional.of(new Circumstance.AfterRace(date, date.plusDays(days)));
      }
    }
    return Optional.empty();
  }

  private Races() {}
}
