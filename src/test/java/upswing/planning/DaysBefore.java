package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import upswing.load.Ledger;
import upswing.planning.library.Workouts;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.CheckIn;
import upswing.training.EffortZone;
import upswing.training.PlainRun;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Tag;
import upswing.training.Target;

/**
 * Ten weeks before a block: 40 min on Tuesday, Thursday and Saturday, 80 on Sunday, and not all.
 */
final class DaysBefore {

  static final LocalDate START = Wanted.START;

  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();

  /** Run as usual up to so many days before the block. */
  static DaysBefore runUntil(int daysBefore) {
    DaysBefore days = new DaysBefore();
    LocalDate last = START.minusDays(daysBefore);
    for (LocalDate day = START.minusWeeks(10); !day.isAfter(last); day = day.plusDays(1)) {
      days.runAsUsual(day);
    }
    return days;
  }

  /** Run again as usual from so many days before the block on. */
  DaysBefore backFrom(int daysBefore) {
    START.minusDays(daysBefore).datesUntil(START).forEach(this::runAsUsual);
    return this;
  }

  /** Ill on the mornings from one to another day before the block. */
  DaysBefore ill(int from, int to) {
    for (int before = from; before >= to; before--) {
      LocalDate day = START.minusDays(before);
      checkIns.put(day, CheckIn.empty(day).tagged(Set.of(Tag.ILL)));
    }
    return this;
  }

  /** A race that was planned and run. */
  DaysBefore raced(int daysBefore, double kilometres) {
    LocalDate day = START.minusDays(daysBefore);
    activities.values().removeIf(run -> run.date().equals(day));
    Target target = Workouts.zone(EffortZone.MARATHON);
    Session race =
        Session.on(
            day,
            SessionId.named("race " + day),
            SessionKind.RACE,
            Workouts.race(1000 * kilometres, target));
    sessions.put(race.id(), race);
    run(day, 5.5 * kilometres, OptionalDouble.of(1000 * kilometres));
    return this;
  }

  /** As it is known on the morning the block begins. */
  Past past() {
    return past(START);
  }

  Past past(LocalDate today) {
    return Past.of(
        Ledger.of(
            new Plan(Runner.UNKNOWN, Map.of(), sessions, activities, checkIns, Map.of()), today));
  }

  private void runAsUsual(LocalDate day) {
    DayOfWeek on = day.getDayOfWeek();
    if (on == DayOfWeek.SUNDAY) run(day, 80, OptionalDouble.empty());
    if (on == DayOfWeek.TUESDAY || on == DayOfWeek.THURSDAY || on == DayOfWeek.SATURDAY) {
      run(day, 40, OptionalDouble.empty());
    }
  }

  private void run(LocalDate day, double minutes, OptionalDouble meters) {
    Activity run = PlainRun.on(day, minutes, meters);
    activities.put(run.id(), run);
  }
}
