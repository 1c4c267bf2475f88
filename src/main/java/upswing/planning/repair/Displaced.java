package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * Key sessions and long runs of days that are not free any more, or of another day than the one now
 * wanted for the long run: they may stand on any other day of their week that has the time.
 */
record Displaced(Plans plans, DayOffers offers) {

  /** Adds what may come from other days; whether there is any. */
  boolean into(LocalDate week, List<List<Offer>> days) {
    List<Integer> from = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      LocalDate date = week.plusDays(day);
      if (plans.isOpen(date) && !plans.isStopped(date) && isDisplaced(date)) from.add(day);
    }
    boolean any = false;
    for (int day : from) {
      for (Session session : plans.on(week.plusDays(day))) {
        if (!session.kind().isQuality() && session.kind() != SessionKind.LONG) continue;
        any = true;
        for (int to = 0; to < 7; to++) {
          LocalDate date = week.plusDays(to);
          if (to == day || minutes(date) < Plans.SHORTEST_DAY) continue;
          days.get(to)
              .addAll(
                  offers.here(date, session, day, new Why.CameFrom(week.plusDays(day))).stream()
                      .filter(offer -> offer.minutes() <= minutes(date))
                      .toList());
        }
      }
    }
    return any;
  }

  private int minutes(LocalDate day) {
    return plans.wishes().minutesOn(day);
  }

  private boolean isDisplaced(LocalDate day) {
    boolean otherLongDay =
        plans.wishes().longDay() != plans.settings().longDay()
            && plans.on(day).stream().anyMatch(s -> s.kind() == SessionKind.LONG)
            && day.getDayOfWeek() != plans.wishes().longDay();
    double planned =
        plans.on(day).stream().mapToDouble(s -> plans.ledger().planned(s).minutes()).sum();
    return otherLongDay || planned > plans.limit(day);
  }
}
