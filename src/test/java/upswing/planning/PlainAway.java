package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import upswing.training.BlockSettings;

/**
 * What days away ask of the weeks of a block, written down anew: which days, how much, and when.
 */
final class PlainAway {

  /** Days off up to, then hundredths of a usual week and of the longest run, week by week. */
  private static final int[][][] BACK = {
    {{3}, {}, {}},
    {{6}, {80}, {65}},
    {{7}, {80, 100}, {65, 80}},
    {{14}, {70, 85}, {65, 80}},
    {{999}, {50, 70, 85}, {50, 65, 80}}
  };

  private final Season season;
  private final BlockSettings wishes;

  PlainAway(Season season) {
    this.season = season;
    this.wishes = season.wishes();
  }

  boolean isAway(int week, int day) {
    return wishes.away().stream().anyMatch(a -> a.holds(season.date(week, day)));
  }

  private boolean isOffered(LocalDate day) {
    return wishes.available().getOrDefault(day.getDayOfWeek(), 0) > 0;
  }

  /** Days of running that a week loses. */
  int lost(int week) {
    return (int)
        IntStream.range(0, 7)
            .filter(day -> isAway(week, day) && isOffered(season.date(week, day)))
            .count();
  }

  /** The days on which the runner runs again after days away, each with the days off before it. */
  private List<long[]> returns() {
    List<LocalDate> run = new ArrayList<>();
    LocalDate first = wishes.start().minusDays(21);
    for (LocalDate day = first; !day.isAfter(wishes.end()); day = day.plusDays(1)) {
      LocalDate now = day;
      if (isOffered(day) && wishes.away().stream().noneMatch(a -> a.holds(now))) run.add(day);
    }
    long usual = 0;
    List<LocalDate> week =
        IntStream.range(0, 15).mapToObj(first::plusDays).filter(this::isOffered).toList();
    for (int i = 1; i < week.size(); i++) {
      usual = Math.max(usual, week.get(i).toEpochDay() - week.get(i - 1).toEpochDay() - 1);
    }
    List<long[]> returns = new ArrayList<>();
    for (int i = 1; i < run.size(); i++) {
      long off = run.get(i).toEpochDay() - run.get(i - 1).toEpochDay() - 1;
      if (off > usual && !run.get(i).isBefore(wishes.start())) {
        returns.add(new long[] {run.get(i).toEpochDay(), off});
      }
    }
    return returns;
  }

  /** Hundredths of a usual week, 1, or of the longest run, 2, that a week may hold. */
  private int share(int week, int of) {
    int least = 100;
    for (long[] back : returns()) {
      long days = season.date(week, 6).toEpochDay() - back[0] + 1;
      if (days <= 0) continue;
      int since = (int) (days < 11 ? 0 : (days - 4) / 7);
      for (int[][] row : BACK) {
        if (back[1] > row[0][0]) continue;
        if (since < row[of].length) least = Math.min(least, row[of][since]);
        break;
      }
    }
    return least;
  }

  int share(int week) {
    return share(week, 1);
  }

  int shareOfLongest(int week) {
    return share(week, 2);
  }

  private boolean isBack(int week) {
    return share(week) < 100 || shareOfLongest(week) < 100;
  }

  boolean isShort(int week) {
    return lost(week) > 0 || isBack(week);
  }

  private boolean isBrokenOff(int week) {
    return lost(week) > 0 && IntStream.range(0, 7).filter(day -> isAway(week, day)).count() >= 3;
  }

  /** Whether a week is no measure for others. */
  boolean isBroken(int week) {
    return isBrokenOff(week) || isBack(week);
  }

  /** Whether a week is without key sessions: broken off, or the first with four days back. */
  boolean isEasy(int week) {
    return isBrokenOff(week)
        || returns().stream()
            .anyMatch(
                back -> {
                  long days = season.date(week, 6).toEpochDay() - back[0] + 1;
                  return back[1] > 3 && days > 0 && days < 11;
                });
  }

  private boolean isUsual(int week) {
    return !isShort(week) && (week == 0 || !season.weeks().get(week).recovery());
  }

  /** How many weeks just before one are not usual. */
  int easedBefore(int week) {
    int eased = 0;
    while (week > eased && !isUsual(week - 1 - eased)) eased++;
    return eased;
  }

  /** Whether the last week before one, but for recovery weeks, was a broken one. */
  boolean resumes(int week) {
    for (int before = week - 1; before >= 0; before--) {
      if (isBroken(before)) return true;
      if (!season.weeks().get(before).recovery()) return false;
    }
    return false;
  }

  /** Whether the weeks before the taper leave enough to go by. */
  boolean isBridged(int building) {
    if (wishes.away().isEmpty()) return true;
    if (returns().stream().anyMatch(back -> back[1] > 28)) return false;
    for (int week = 0; week < building; week++) {
      if (!isUsual(week) && !isBack(week) && easedBefore(week) >= 3) return false;
      boolean thin = true;
      for (int w = week; w > week - 3; w--) thin &= w >= 0 && lost(w) > 0 && !isBroken(w);
      if (thin) return false;
    }
    int taper = season.weeks().size() - building;
    return taper == 0 || easedBefore(building) + taper <= 5;
  }
}
