package upswing.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import upswing.training.SessionId;

/** Where something that is carried may be put down: the days or weeks to come of its block. */
record Candidates(Sights sights) {

  /** The places of a session: nearest first, each as a drop on its card, then beside its card. */
  Set<Aim> of(SessionId session, LocalDate from) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate first = sights.today();
    for (LocalDate day = first; !day.isAfter(last(from)); day = day.plusDays(1)) {
      if (!day.equals(from)) days.add(day);
    }
    days.sort(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(from, day))));
    Set<Aim> aims = new LinkedHashSet<>();
    days.forEach(day -> aims.add(onto(session, from, day)));
    days.forEach(
        day -> aims.add(new Aim(Optional.of(session), from, false, day, Optional.empty())));
    return aims;
  }

  /** A day with one session is hit on its card: the two would change places. */
  Aim onto(SessionId session, LocalDate from, LocalDate day) {
    return new Aim(Optional.of(session), from, false, day, onlySession(day));
  }

  /** The weeks a week can change places with, in their order. */
  Set<Aim> ofWeek(LocalDate from) {
    Set<Aim> aims = new LinkedHashSet<>();
    LocalDate week = sights.weekOf(sights.today());
    for (; !week.isAfter(last(from)); week = week.plusWeeks(1)) {
      if (!week.equals(from)) aims.add(week(from, week));
    }
    return aims;
  }

  static Aim week(LocalDate from, LocalDate to) {
    return new Aim(Optional.empty(), from, false, to, Optional.empty());
  }

  private LocalDate last(LocalDate from) {
    return sights.horizon(from.isBefore(sights.today()) ? sights.today() : from);
  }

  private Optional<SessionId> onlySession(LocalDate day) {
    List<CardSight> cards = sights.day(day).cards();
    return cards.size() == 1 && !cards.getFirst().isRest()
        ? cards.getFirst().session()
        : Optional.empty();
  }
}
