package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A week that days away make less than a usual one: what it may hold of the last usual week, and
 * what its runs may hold of the longest.
 *
 * <p>Nothing that falls away is piled on the other days. Example: of five runs the long one falls
 * away; it counts as a run and a half of five and a half, so 220 min become 160 at most.
 */
final class ShortWeek {

  private final Season season;
  private final Layout layout;
  private final int week;
  private final double part;

  /**
   * @param week counted from 0
   */
  ShortWeek(Season season, Layout layout, int week) {
    this.season = season;
    this.layout = layout;
    this.week = week;
    this.part = season.absences().share(week) / 100.0 * left();
  }

  /** The week by its minutes, whatever part of them its long run takes. */
  EasedWeek of(WeekTable table) {
    List<Role> days = layout.week(week);
    int[] lengths = days.contains(Role.LONG) ? season.lengths() : new int[] {0};
    int runs = (int) days.stream().filter(Role::isRun).count();
    return new EasedWeek(table, lengths, season.bounds().longShare(runs));
  }

  /**
   * The best such weeks after a longest run of so many minutes.
   *
   * @param eased the week as {@link #of} gives it
   */
  EasedWeek.Best upTo(EasedWeek eased, int longest) {
    int mostLong = season.mostLongEased(week, longest, layout::hasLongRun);
    int cap =
        Math.max(Bounds.NEVER_A_SPIKE, season.longestEased(week, longest, layout::hasLongRun));
    return season.isMeasure(week) ? eased.with(mostLong, cap) : eased.upTo(mostLong, cap);
  }

  /** The best of them after a usual week of so many minutes. */
  EasedWeek.Size size(EasedWeek.Best best, int usual) {
    double most = part * usual;
    if (isRecovery()) most = Math.min(most, Programme.mostOfRecovery(season, usual));
    return best.between(0, Math.min(most, season.mostMinutes()[week]));
  }

  /** What its days leave of the week, 0 to 1. */
  private double left() {
    LocalDate start = season.date(week, 0);
    return layout
        .pattern()
        .left(on -> !season.wishes().isAway(start.with(TemporalAdjusters.nextOrSame(on))));
  }

  private boolean isRecovery() {
    return season.weeks().get(week).recovery();
  }
}
