package upswing.planning.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import upswing.planning.repair.RepairWeek.Kind;
import upswing.planning.repair.WeekSearch.Found;

/**
 * The weeks from today on, and the rules that tie one week to those before it.
 *
 * @param start what is known before the first of them
 * @param race the goal race, if there is one
 * @param back the ways back that lie in these weeks
 * @param needs what later weeks still ask of those before
 * @param fixedCost rules that the rhythm of the weeks breaks, whatever they hold
 */
record Course(
    List<RepairWeek> weeks,
    State start,
    Optional<LocalDate> race,
    WaysBack back,
    Needs needs,
    long fixedCost) {

  static final int NO_LIMIT = Integer.MAX_VALUE / 4;

  static final int TAPER_DAYS = 14;
  private static final int WEEKS_BEFORE_TAPER = 4;
  static final int LATE = 10;
  static final double LATE_LONG = 0.60;

  Course {
    weeks = List.copyOf(weeks);
  }

  /**
   * How far a run that is not the long run may go; 0 where each may be what it is planned to be.
   */
  int cap(RepairWeek week, State state) {
    if (state.four() == 0) return 0;
    int cap = (int) Math.floor(week.tolerance().longGrowth() * state.four()) + 1;
    int most =
        week.days().stream()
            .flatMap(List::stream)
            .filter(offer -> offer.longMinutes() == 0 && !offer.hasRace())
            .mapToInt(Offer::reach)
            .max()
            .orElse(0);
    return cap >= most ? 0 : cap;
  }

  /** How many rules a week breaks together with those before it. */
  int broken(int index, State state, Found found) {
    RepairWeek week = weeks.get(index);
    Tolerance tolerance = week.tolerance();
    int rules = 0;
    int minutes = found.minutes();
    if (isOpen(found) && state.four() > 0) {
      double most = tolerance.longGrowth() * state.four();
      if (found.reach() > most + 1) rules++;
      if (isLate(week, found) && found.reach() > lateShare(week) * state.four() + 1) rules++;
    }
    if (week.kind() == Kind.USUAL
        && state.reference() > 0
        && minutes > tolerance.nextWeek(state.reference())) {
      rules++;
    }
    double twoWeeks = Math.max(Tolerance.TWO_WEEKS, tolerance.growth() * tolerance.growth());
    if (week.kind() == Kind.USUAL
        && state.before() >= Tolerance.SMALLEST_BEFORE
        && minutes > twoWeeks * state.before() + 1e-6) {
      rules++;
    }
    if (week.kind() == Kind.RECOVERY && state.reference() > 0) {
      double share = (double) minutes / state.reference();
      if (share < tolerance.least() - 1e-6 || share > tolerance.most() + 1e-6) rules++;
    }
    if (isRaceWeek(week) && state.peak() > 0) {
      double share = (state.taper() + minutes) / 2.0 / state.peak();
      if (share < tolerance.least() - 1e-6 || share > tolerance.most() + 1e-6) rules++;
    }
    if (minutes > week.most()) rules++;
    Optional<Comeback> starts = back.startsIn(week);
    if (starts.isPresent() && inside(week, starts.get(), found) > starts.get().mostMinutes()) {
      rules++;
    }
    return rules;
  }

  private static boolean isOpen(Found found) {
    return found.longRun() != null && !found.longRun().sessions().isEmpty();
  }

  private double lateShare(RepairWeek week) {
    return Math.max(LATE_LONG, week.tolerance().longGrowth() > Tolerance.LONG_GROWTH ? 1 : 0);
  }

  /** Whether its long run lies in the last ten days before the race. */
  private boolean isLate(RepairWeek week, Found found) {
    if (race.isEmpty() || week.end().isBefore(race.get().minusDays(LATE))) return false;
    for (int day = 0; day < 7; day++) {
      if (found.kinds().get(day).longMinutes() == 0) continue;
      long left = ChronoUnit.DAYS.between(week.start().plusDays(day), race.get());
      if (left >= 1 && left <= LATE) return true;
    }
    return false;
  }

  private boolean isRaceWeek(RepairWeek week) {
    return race.isPresent()
        && !race.get().isBefore(week.start())
        && !race.get().isAfter(week.end());
  }

  /** Minutes of the week from a first run back on: what is settled before it is left out. */
  private static int inside(RepairWeek week, Comeback back, Found found) {
    int before = 0;
    for (int day = 0; week.start().plusDays(day).isBefore(back.back()); day++) {
      List<Offer> offers = week.days().get(day);
      if (offers.size() == 1) before += offers.getFirst().minutes();
    }
    return found.minutes() - before;
  }

  /** What the weeks after must know. */
  State after(int index, State state, Found found) {
    RepairWeek week = weeks.get(index);
    int reach = found.reach();
    int reference =
        switch (week.kind()) {
          case USUAL -> found.minutes();
          case CUT_SHORT -> Math.max(state.reference(), found.minutes());
          case RECOVERY, TAPER, BROKEN -> state.reference();
        };
    int before = week.kind() == Kind.USUAL ? state.reference() : state.before();
    int peak = state.peak();
    int taper = state.taper();
    if (race.isPresent()) {
      LocalDate window = race.get().minusDays(TAPER_DAYS - 1);
      LocalDate oldest = window.minusWeeks(WEEKS_BEFORE_TAPER);
      if (week.end().isBefore(window)) {
        if (!week.start().isBefore(oldest)) peak = Math.max(peak, found.minutes());
      } else {
        taper += minutesFrom(week, window, found);
      }
      // In the last weeks nothing is compared with the usual week any more.
      if (week.kind() == Kind.TAPER) {
        reference = 0;
        before = 0;
      }
    }
    int left = NO_LIMIT;
    if (back.goesOn(week)) {
      Comeback starts = back.startsIn(week).orElseThrow();
      left = Math.max(0, starts.mostMinutes() - inside(week, starts, found));
    } else if (back.closes(week) < 0) {
      left = state.left();
    }
    return new State(
        reference,
        before,
        peak,
        taper,
        reach,
        Math.max(reach, state.one()),
        Math.max(reach, state.two()),
        Math.max(reach, state.three()),
        found.hardLast(),
        left);
  }

  /** Minutes of a week from a day on; what lies before that day is as planned. */
  static int minutesFrom(RepairWeek week, LocalDate window, Found found) {
    int before = 0;
    for (int day = 0; week.start().plusDays(day).isBefore(window); day++) {
      before += week.planned().get(day).minutes();
    }
    return Math.max(0, found.minutes() - before);
  }
}
