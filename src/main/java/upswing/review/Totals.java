package upswing.review;

import java.time.LocalDate;
import java.util.List;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * What a week adds up to, planned and done: minutes, sessions and load in points.
 *
 * @param missed sessions of days that are over and were not done
 * @param restDays days kept free of training
 */
public record Totals(
    double plannedMinutes,
    double doneMinutes,
    int planned,
    int done,
    int missed,
    double plannedLoad,
    double doneLoad,
    int restDays) {

  static Totals of(Ledger ledger, LocalDate start, LocalDate last) {
    WeekFigures week = ledger.week(start);
    List<Session> sessions =
        start
            .datesUntil(start.plusDays(7))
            .flatMap(day -> ledger.sessionsOn(day).stream())
            .filter(session -> session.kind() != SessionKind.REST)
            .toList();
    int done = (int) sessions.stream().filter(s -> ledger.doneFor(s.id()).isPresent()).count();
    int missed =
        (int)
            sessions.stream()
                .filter(s -> s.date().isBefore(ledger.today()))
                .filter(s -> ledger.doneFor(s.id()).isEmpty())
                .count();
    int rest =
        (int)
            start
                .datesUntil(last.plusDays(1))
                .filter(day -> ledger.activitiesOn(day).isEmpty())
                .filter(
                    day ->
                        ledger.sessionsOn(day).stream().allMatch(s -> s.kind() == SessionKind.REST))
                .count();
    return new Totals(
        sessions.isEmpty() ? 0 : week.plannedMinutes(),
        week.doneMinutes(),
        sessions.size(),
        done,
        missed,
        sessions.isEmpty() ? 0 : week.plannedLoad(),
        week.doneLoad(),
        rest);
  }

  /** Whether nearly all that was planned was done, in time and in number. */
  public boolean isAsPlanned() {
    return planned > 0
        && done >= 0.9 * planned
        && doneMinutes >= 0.85 * plannedMinutes
        && doneMinutes <= 1.15 * plannedMinutes;
  }
}
