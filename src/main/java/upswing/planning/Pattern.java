package upswing.planning;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import upswing.training.BlockSettings;

/**
 * Which weekday is for what in a normal week: the same all through a block, so that a week has the
 * same rest days as the one before and life can settle around it.
 *
 * @param roles one for each of the seven days
 */
record Pattern(Map<DayOfWeek, Role> roles) {

  /** A day with less time than this stays a rest day, in minutes. */
  static final int SHORTEST_DAY = 20;

  /** The longest easy run, in minutes: a longer one would be hard. */
  static final int LONGEST_EASY = 90;

  Role on(DayOfWeek day) {
    return roles.getOrDefault(day, Role.REST);
  }

  int keys() {
    return (int) roles.values().stream().filter(Role::isKey).count();
  }

  int runs() {
    return (int) roles.values().stream().filter(Role::isRun).count();
  }

  /**
   * Every week of so many runs that keeps hard days apart, with as many key sessions or fewer.
   *
   * @param keys key sessions wanted
   */
  static List<Pattern> all(BlockSettings wishes, int runs, int keys) {
    List<DayOfWeek> days =
        usable(wishes).stream().filter(day -> day != wishes.longDay()).sorted().toList();
    List<Pattern> all = new ArrayList<>();
    Map<DayOfWeek, Role> week = new EnumMap<>(DayOfWeek.class);
    week.put(wishes.longDay(), Role.LONG);
    choose(days, 0, runs, keys, week, all);
    return all;
  }

  /** Days with time for a run. */
  static List<DayOfWeek> usable(BlockSettings wishes) {
    return wishes.available().entrySet().stream()
        .filter(day -> day.getValue() >= SHORTEST_DAY)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void choose(
      List<DayOfWeek> days,
      int from,
      int runs,
      int keys,
      Map<DayOfWeek, Role> week,
      List<Pattern> all) {
    if (week.size() == runs) {
      Pattern pattern = new Pattern(new EnumMap<>(week));
      if (pattern.keepsHardDaysApart()) all.add(pattern.named());
      return;
    }
    for (int i = from; i < days.size(); i++) {
      DayOfWeek day = days.get(i);
      week.put(day, Role.EASY);
      choose(days, i + 1, runs, keys, week, all);
      if (keys > 0) {
        week.put(day, Role.KEY);
        choose(days, i + 1, runs, keys - 1, week, all);
      }
      week.remove(day);
    }
  }

  private boolean keepsHardDaysApart() {
    return roles.keySet().stream().noneMatch(day -> on(day).isHard() && on(day.plus(1)).isHard());
  }

  /** Makes recovery runs of easy ones, and tells two key sessions apart. */
  private Pattern named() {
    Map<DayOfWeek, Role> named = new EnumMap<>(roles);
    int wanted = runs() >= 6 && keys() >= 2 ? 2 : 1;
    roles.keySet().stream()
        .filter(day -> on(day) == Role.EASY)
        .sorted(Comparator.comparingInt(this::needOfRecovery).reversed())
        .limit(wanted)
        .forEach(day -> named.put(day, Role.RECOVERY));
    roles.keySet().stream()
        .filter(day -> on(day) == Role.KEY)
        .skip(1)
        .forEach(day -> named.put(day, Role.SECOND_KEY));
    if (keys() > 0) {
      named.entrySet().stream()
          .filter(day -> day.getValue() == Role.EASY)
          .findFirst()
          .ifPresent(day -> day.setValue(Role.STRIDES));
    }
    return new Pattern(named);
  }

  private int needOfRecovery(DayOfWeek day) {
    Role before = on(day.minus(1));
    return before.isKey() ? 3 : before == Role.LONG ? 2 : on(day.plus(1)).isHard() ? 1 : 0;
  }

  /**
   * What is left of a week on some of its days, 0 to 1: the long run counts as a run and a half.
   */
  double left(Predicate<DayOfWeek> on) {
    return (double) runsOn(on) / runsOn(day -> true);
  }

  private int runsOn(Predicate<DayOfWeek> on) {
    return roles.entrySet().stream()
        .filter(day -> on.test(day.getKey()))
        .mapToInt(day -> day.getValue() == Role.LONG ? 3 : 2)
        .sum();
  }

  /** Minutes that all its days hold. */
  int room(BlockSettings wishes) {
    return roles.entrySet().stream()
        .mapToInt(
            day -> Math.min(room(day.getValue()), wishes.available().getOrDefault(day.getKey(), 0)))
        .sum();
  }

  private int room(Role role) {
    return switch (role) {
      case LONG -> WeekDays.MOST_KEY;
      case RECOVERY -> longestRecovery(runs());
      default -> LONGEST_EASY;
    };
  }

  /** Minutes a recovery run lasts at most: longer where a week has few runs. */
  static int longestRecovery(int runs) {
    return runs <= 4 ? 60 : 40;
  }

  /** The higher, the better a week feels: long key days, recovery after hard days, spread rest. */
  int comfort(Map<DayOfWeek, Integer> available) {
    int comfort = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      Role role = on(day);
      if (role.isKey()) {
        comfort += Math.min(75, available.getOrDefault(day, 0));
        // Two easy days before the long run leave it fresh legs.
        comfort -= on(day.plus(2)) == Role.LONG ? 6 : 0;
      }
      if (role == Role.RECOVERY) comfort += 6 * needOfRecovery(day);
      if (role == Role.REST && on(day.plus(1)) == Role.REST) comfort -= 12;
      if (role == Role.REST && on(day.minus(1)) == Role.LONG) comfort += 4;
    }
    return comfort;
  }
}
