package upswing.planning.repair;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import upswing.planning.repair.WeekSearch.Found;

/**
 * What the weeks of the last 14 days cost at the very least, as their minutes together may be no
 * more than a part of the biggest week before them.
 */
final class TaperBound {

  /**
   * The cost; nothing without a race, or where its last 14 days have begun.
   *
   * @param ways the ways through a week, whatever was before it
   * @param first the first week of which a part lies in the last 14 days
   */
  static long of(Course course, int first, IntFunction<List<Found>> ways) {
    LocalDate race = course.race().orElseThrow();
    LocalDate window = race.minusDays(Course.TAPER_DAYS - 1);
    int peak = course.start().peak();
    for (int i = 0; i < first; i++) {
      for (Found found : ways.apply(i)) peak = Math.max(peak, found.minutes());
    }
    long[] cheapest = {0};
    for (int i = first; i < course.weeks().size(); i++) {
      RepairWeek week = course.weeks().get(i);
      if (week.start().isAfter(race)) return least(cheapest);
      boolean last = !week.end().isBefore(race);
      double most = 2 * week.tolerance().most() * peak + 1e-6;
      int size = cheapest.length;
      for (Found found : ways.apply(i)) size = Math.max(size, cheapest.length + found.minutes());
      long[] next = new long[size];
      Arrays.fill(next, Cost.NEVER);
      for (Found found : ways.apply(i)) {
        int inside = Course.minutesFrom(week, window, found);
        for (int n = 0; n < cheapest.length; n++) {
          if (cheapest[n] == Cost.NEVER) continue;
          boolean tooMuch = last && peak > 0 && n + inside > most;
          long sum = cheapest[n] + found.cost() + Cost.rules(tooMuch ? 1 : 0);
          next[n + inside] = Math.min(next[n + inside], sum);
        }
      }
      cheapest = next;
    }
    return least(cheapest);
  }

  private static long least(long[] costs) {
    return Arrays.stream(costs).min().orElse(0);
  }

  private TaperBound() {}
}
