package upswing.planning;

import java.util.Arrays;
import java.util.Comparator;

/**
 * How far the usual weeks of a block can get, and how far they must: no growth leads beyond the
 * one, and from below the other none leads to the long run that the goal asks for.
 *
 * <p>Where the two cross there is no block. Nothing that could become one lies outside, so that the
 * search may leave it out.
 */
final class Corridor {

  private final Season season;
  private final double share;
  private final Begun begun;
  private final int[] room;
  private final int[] leastWeek;
  private final int[] leastLong;
  private final boolean closed;

  /**
   * What the days before the block let its weeks hold.
   *
   * @param first the most minutes of the first week
   * @param regained what a week may grow to whatever the one before held, in minutes
   * @param before the longest run from before the block that a week's long run is measured by
   * @param mostLong the most minutes of a week's long run
   */
  private record Begun(int first, int[] regained, int[] before, int[] mostLong) {

    static Begun of(Season season, Layout layout, int weeks) {
      int[] regained = new int[weeks];
      int[] before = new int[weeks];
      int[] mostLong = new int[weeks];
      for (int week = 0; week < weeks; week++) {
        regained[week] = season.regained(week, layout);
        before[week] = season.longestBefore(week, layout);
        mostLong[week] = season.mostLong(week, layout);
      }
      return new Begun(season.firstWeek(layout), regained, before, mostLong);
    }

    /** As if nothing had happened: whatever did only takes from it. */
    static Begun well(Season season, int weeks) {
      int usual = GoalShape.firstWeek(season.wishes());
      int said = season.wishes().longestMinutes();
      int[] free = all(weeks, Integer.MAX_VALUE);
      return new Begun(usual, all(weeks, usual), all(weeks, said), free);
    }

    private static int[] all(int weeks, int minutes) {
      int[] all = new int[weeks];
      Arrays.fill(all, minutes);
      return all;
    }
  }

  /**
   * @param room what all days but the long one hold in each week before the taper, in units of five
   *     minutes
   */
  private Corridor(Season season, int runs, Begun begun, int[] room) {
    this.season = season;
    this.share = season.bounds().longShare(runs);
    this.begun = begun;
    this.room = room;
    this.leastWeek = new int[room.length];
    this.leastLong = new int[room.length];
    backward();
    this.closed = !forward();
  }

  /**
   * @param tables one for each week before the taper
   */
  static Corridor of(Season season, Layout layout, WeekTable[] tables) {
    int[] room = Arrays.stream(tables).mapToInt(WeekTable::most).toArray();
    return new Corridor(
        season, layout.pattern().runs(), Begun.of(season, layout, room.length), room);
  }

  /** That of any layout with so many runs: none has a wider one. */
  static Corridor widest(Season season, int runs) {
    int minutes =
        Pattern.usable(season.wishes()).stream()
            .filter(day -> day != season.wishes().longDay())
            .map(season.wishes().available()::get)
            .sorted(Comparator.reverseOrder())
            .limit(runs - 1L)
            .mapToInt(most -> Math.min(most, WeekDays.MOST_KEY))
            .sum();
    int[] room = new int[season.building()];
    Arrays.fill(room, minutes / WeekFill.STEP);
    return new Corridor(season, runs, Begun.well(season, room.length), room);
  }

  /** Whether no block lies in it. */
  boolean isClosed() {
    return closed;
  }

  /** The fewest minutes of a usual week, its long run included. */
  int leastWeek(int week) {
    return leastWeek[week];
  }

  /** The shortest long run of a usual week, in minutes. */
  int leastLong(int week) {
    return leastLong[week];
  }

  /** The fewest units around a long run of so many minutes that keep its share. */
  static int leastUnits(int longRun, double share) {
    return Bounds.ceil((longRun / share - longRun) / WeekFill.STEP);
  }

  private boolean isUsual(int week) {
    return season.isUsual(week);
  }

  /** From the last usual week, whose long run the goal names, to the first. */
  private void backward() {
    int length = season.shape().leastLong();
    int minutes = 0;
    for (int week = room.length - 1; week >= 0; week--) {
      if (!isUsual(week)) continue;
      minutes = Math.max(minutes, length + WeekFill.STEP * leastUnits(length, share));
      leastWeek[week] = minutes;
      leastLong[week] = length;
      length = longBefore(week, length);
      minutes = weekBefore(week, minutes);
    }
  }

  /** The shortest long run that may be followed by one of so many minutes. */
  private int longBefore(int week, int length) {
    int before = 0;
    while (before < length && mostLong(week, before) < length) before++;
    return before;
  }

  private int weekBefore(int week, int minutes) {
    if (begun.regained[week] >= minutes) return 0;
    int before = 0;
    while (season.bounds().nextWeek(before, season.returning()) < minutes) before++;
    return before;
  }

  private int mostLong(int week, int longest) {
    int before = Math.max(longest, begun.before[week]);
    return Math.min(season.bounds().nextLong(before, season.returning()), begun.mostLong[week]);
  }

  /** From the first week to the last, always the most that days and growth allow. */
  private boolean forward() {
    int minutes = Math.min(begun.first, season.mostMinutes()[0]);
    int longest = isUsual(0) ? 0 : season.wishes().longestMinutes();
    for (int week = 0; week < room.length; week++) {
      if (!isUsual(week)) continue;
      if (week > 0) minutes = grown(week, minutes);
      int most = Math.min(mostLong(week, longest), Bounds.floor(share * minutes));
      int reached = 0;
      for (int length : season.lengths()) {
        if (length <= most && leastUnits(length, share) <= room[week]) reached = length;
      }
      minutes = Math.min(minutes, WeekFill.STEP * room[week] + reached);
      longest = Math.max(longest, reached);
      if (reached == 0 || reached < leastLong[week] || minutes < leastWeek[week]) return false;
    }
    return true;
  }

  private int grown(int week, int minutes) {
    int most = season.bounds().furthestWeek(minutes, season.returning());
    return Math.min(season.mostMinutes()[week], Math.max(begun.regained[week], most));
  }
}
