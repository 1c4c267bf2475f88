package upswing.planning;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * The plan as it stood before: a new block that must differ from it pays for each day it changes.
 *
 * @param days by date; a day that is missing had nothing planned and may become anything
 */
public record AsPlanned(Map<LocalDate, Day> days) {

  /** Nothing was planned. */
  public static final AsPlanned NOTHING = new AsPlanned(Map.of());

  public AsPlanned {
    days = Map.copyOf(days);
  }

  /** What a day held: its kind, its minutes and its load in points. */
  public record Day(SessionKind kind, int minutes, double load) {}

  /** The sessions of a ledger that a replanned block should keep as far as it can. */
  public static AsPlanned of(Ledger ledger, Predicate<Session> which) {
    return new AsPlanned(
        ledger.plan().sessions().values().stream()
            .filter(which)
            .collect(
                Collectors.toMap(
                    Session::date,
                    session -> day(ledger, session),
                    (one, other) -> one.load() >= other.load() ? one : other)));
  }

  private static Day day(Ledger ledger, Session session) {
    var planned = ledger.planned(session);
    return new Day(session.kind(), (int) Math.round(planned.minutes()), planned.load());
  }

  /** What it costs to make a day something else, in points of form. */
  double price(LocalDate date, SessionKind kind, int minutes, double load) {
    if (days.isEmpty()) return 0;
    Day was = days.get(date);
    if (was == null || was.kind() == kind && was.minutes() == minutes) return 0;
    return Prices.CHANGED_DAY + Prices.CHANGED_LOAD * Math.abs(load - was.load());
  }
}
