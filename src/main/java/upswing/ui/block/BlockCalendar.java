package upswing.ui.block;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import upswing.training.Goal;

/**
 * Where blocks can stand: they are made of the runner's whole weeks, and none begins in the past.
 */
record BlockCalendar(LocalDate today, DayOfWeek weekStart) {

  private static final int FEWEST_WEEKS = 4;

  /** The first day of the week that holds a day. */
  LocalDate weekOf(LocalDate date) {
    return date.minusDays(Math.floorMod(date.getDayOfWeek().getValue() - weekStart.getValue(), 7));
  }

  /** The first day a block can begin: today if a week begins today, else the next week. */
  LocalDate firstStart() {
    return startFor(today);
  }

  /** The first day on or after a day on which a week begins. */
  LocalDate startFor(LocalDate date) {
    LocalDate week = weekOf(date);
    return week.equals(date) ? week : week.plusWeeks(1);
  }

  /** How many whole weeks are left, the race's own week included. */
  long weeksUntil(LocalDate race) {
    return ChronoUnit.WEEKS.between(firstStart(), weekOf(race)) + 1;
  }

  /** The first race day a block can lead to. */
  LocalDate soonestRace() {
    return firstStart().plusWeeks(FEWEST_WEEKS - 1L);
  }

  /** How many weeks a block for a goal usually takes. Convention (grade C). */
  static int usualWeeks(Goal goal) {
    return switch (goal) {
      case FIVE_K, RETURN -> 8;
      case TEN_K -> 10;
      case HALF_MARATHON, BASE -> 12;
      case MARATHON -> 16;
    };
  }

  /** The weeks to propose for a race: the usual number, or as many as are left. */
  int weeksFor(Goal goal, LocalDate race) {
    return Math.clamp(weeksUntil(race), FEWEST_WEEKS, usualWeeks(goal));
  }

  /** A race day to begin with: the last day of a block of the usual length. */
  LocalDate usualRace(Goal goal) {
    return firstStart().plusWeeks(usualWeeks(goal)).minusDays(1);
  }
}
