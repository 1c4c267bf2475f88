package upswing.planning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

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
  private final Room room;
  private final int[] leastWeek;
  private final int[] leastLong;
  private final boolean closed;
  private int reached;

  /** What all days but the long one hold at most. */
  private interface Room {

    /**
     * In units of five minutes.
     *
     * @param minutes the most minutes of the week
     * @param longRun the most minutes of its long run
     */
    int units(int week, int minutes, int longRun);
  }

  /**
   * What the days before the block let its weeks hold.
   *
   * @param first the most minutes of the first week
   * @param regained what a week may grow to whatever the one before held, in minutes
   * @param before the longest run from before the block that a week's long run is measured by
   * @param mostLong the most minutes of a week's long run
   * @param longRun whether a week has one
   */
  private record Begun(int first, int[] regained, int[] before, int[] mostLong, boolean[] longRun) {

    static Begun of(Season season, Layout layout, int weeks) {
      int[] regained = new int[weeks];
      int[] before = new int[weeks];
      int[] mostLong = new int[weeks];
      boolean[] longRun = new boolean[weeks];
      for (int week = 0; week < weeks; week++) {
        regained[week] = season.regained(week, layout);
        before[week] = season.longestBefore(week, layout);
        mostLong[week] = season.mostLong(week, layout);
        longRun[week] = layout.hasLongRun(week);
      }
      return new Begun(season.firstWeek(layout), regained, before, mostLong, longRun);
    }

    /** As if nothing had happened: whatever did only takes from it. */
    static Begun well(Season season, int weeks) {
      int usual = GoalShape.firstWeek(season.wishes());
      int said = season.wishes().longestMinutes();
      int[] free = all(weeks, Integer.MAX_VALUE);
      boolean[] longRun = new boolean[weeks];
      for (int week = 0; week < weeks; week++) longRun[week] = season.keepsLongDay(week);
      return new Begun(usual, all(weeks, usual), all(weeks, said), free, longRun);
    }

    private static int[] all(int weeks, int minutes) {
      int[] all = new int[weeks];
      Arrays.fill(all, minutes);
      return all;
    }
  }

  private Corridor(Season season, int runs, Begun begun, Room room) {
    this.season = season;
    this.share = season.bounds().longShare(runs);
    this.begun = begun;
    this.room = room;
    this.leastWeek = new int[season.building()];
    this.leastLong = new int[season.building()];
    this.closed = !backward() || !forward();
  }

  /**
   * @param tables one for each week before the taper
   */
  static Corridor of(Season season, Layout layout, WeekTable[] tables) {
    return new Corridor(
        season,
        layout.pattern().runs(),
        Begun.of(season, layout, tables.length),
        (week, minutes, longRun) -> tables[week].room(minutes, longRun));
  }

  /** That of any layout with so many runs: none has a wider one. */
  static Corridor widest(Season season, int runs) {
    int[] days =
        Pattern.usable(season.wishes()).stream()
            .filter(day -> day != season.wishes().longDay())
            .map(season.wishes().available()::get)
            .sorted(Comparator.reverseOrder())
            .limit(runs - 1L)
            .mapToInt(most -> most)
            .toArray();
    Room room =
        (week, minutes, longRun) -> {
          int cap = Math.max(Bounds.NEVER_A_SPIKE, longRun);
          int most = Math.min(cap, mostOfADay(season, week, minutes));
          int recovery = Math.min(cap, Pattern.longestRecovery(runs));
          int all = Math.min(days[days.length - 1], recovery);
          for (int i = 0; i + 1 < days.length; i++) all += Math.min(days[i], most);
          return all / WeekFill.STEP;
        };
    return new Corridor(season, runs, Begun.well(season, season.building()), room);
  }

  /** The most minutes of a key session or an easy run. */
  private static int mostOfADay(Season season, int week, int minutes) {
    int most = Pattern.LONGEST_EASY;
    for (Role role : List.of(Role.KEY, Role.SECOND_KEY)) {
      int longest = season.keys().longest(week, role, minutes) + WeekDays.MORE_THAN_WANTED;
      most = Math.max(most, Math.min(longest, WeekDays.MOST_KEY));
    }
    return most;
  }

  /** Whether no block lies in it. */
  boolean isClosed() {
    return closed;
  }

  /**
   * The longest run that growth leads to before the taper, in minutes, whatever the goal asks for;
   * none leads beyond it.
   *
   * @param runs how many a week
   */
  static int reach(Season season, int runs) {
    Corridor free = widest(season, runs);
    Arrays.fill(free.leastLong, 0);
    Arrays.fill(free.leastWeek, 0);
    free.forward();
    return free.reached;
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
  private boolean backward() {
    int length = season.shape().leastLong();
    int minutes = 0;
    for (int week = leastLong.length - 1; week >= 0; week--) {
      if (!isUsual(week)) continue;
      OptionalInt run = atLeast(length);
      if (run.isEmpty()) return false;
      length = run.getAsInt();
      minutes = Math.max(minutes, length + WeekFill.STEP * leastUnits(length, share));
      leastWeek[week] = minutes;
      leastLong[week] = length;
      length = longBefore(week, length);
      minutes = weekBefore(week, minutes);
    }
    return true;
  }

  /** The shortest long run of the grid that is no shorter. */
  private OptionalInt atLeast(int length) {
    return Arrays.stream(season.lengths()).filter(n -> n >= length).findFirst();
  }

  /** The shortest long run that may be followed by one of so many minutes. */
  private int longBefore(int week, int length) {
    int most = season.hasFaded(week) ? season.shape().peakLong() : length;
    int before = 0;
    while (before < most && mostLong(week, before) < length) before++;
    return before;
  }

  private int weekBefore(int week, int minutes) {
    if (season.resumes(week)) return minutes;
    if (begun.regained[week] >= minutes) return 0;
    int before = 0;
    while (season.bounds().nextWeek(before, season.returning()) < minutes) before++;
    return before;
  }

  /** After days away it goes on where it was; after too many from the last one since. */
  private int mostLong(int week, int longest) {
    int before = Math.max(longest, begun.before[week]);
    int most = season.resumes(week) ? longest : Math.min(nextLong(before), begun.mostLong[week]);
    if (!season.hasFaded(week)) return most;
    return Math.min(most, nextLong(season.longestSince(week, longest, w -> begun.longRun[w])));
  }

  private int nextLong(int longest) {
    return season.bounds().nextLong(longest, season.returning());
  }

  /** From the first week to the last, always the most that days and growth allow. */
  private boolean forward() {
    reached = 0;
    int minutes = Math.min(begun.first, season.mostMinutes()[0]);
    int longest = isUsual(0) ? 0 : Math.max(Bounds.NEVER_A_SPIKE, begun.before[0]);
    for (int week = 0; week < leastLong.length; week++) {
      if (!isUsual(week)) continue;
      if (week > 0) minutes = grown(week, minutes);
      int most = Math.min(mostLong(week, longest), Bounds.floor(share * minutes));
      int reached = 0;
      for (int length : season.lengths()) {
        if (length <= most && leastUnits(length, share) <= room.units(week, minutes, length))
          reached = length;
      }
      minutes = Math.min(minutes, WeekFill.STEP * room.units(week, minutes, reached) + reached);
      longest = reached;
      this.reached = Math.max(this.reached, reached);
      if (reached == 0 || reached < leastLong[week] || minutes < leastWeek[week]) return false;
    }
    return true;
  }

  private int grown(int week, int minutes) {
    if (season.resumes(week)) return Math.min(season.mostMinutes()[week], minutes);
    int most = season.bounds().furthestWeek(minutes, season.returning());
    return Math.min(season.mostMinutes()[week], Math.max(begun.regained[week], most));
  }
}
