package upswing.planning.check;

import java.util.OptionalInt;

/**
 * What the weeks after days without running may hold, in hundredths of what was usual before.
 *
 * <p>Example: after ten days off the first seven days hold 70 % of a usual week and no run beyond
 * 65 % of the longest; the second week holds 85 % and 80 %, the third is free.
 *
 * <p>Weeks count from the first run back, which begins week 0. Source: science.md, "Coming back";
 * Coyle 1984, J Appl Physiol 57:1857 (what is lost); the shares are convention, grade C.
 */
public final class ComingBack {

  /** Days off that ask for nothing but going on. */
  public static final int SHORT = 3;

  /** Clear days after an illness before anything fast. */
  public static final int CLEAR_DAYS = 2;

  /** Easy runs after days off before anything fast. */
  public static final int EASY_RUNS = 2;

  private static final int LONG_ILLNESS = 7;

  /** How much of a usual week a week holds, 100 where it is free. */
  public static int ofWeek(int daysOff, int week) {
    int first = daysOff <= SHORT ? 100 : daysOff <= 7 ? 80 : daysOff <= 14 ? 70 : 50;
    if (week == 0 || daysOff <= 7) return week == 0 ? first : 100;
    if (daysOff <= 14) return week == 1 ? 85 : 100;
    return week == 1 ? 70 : week == 2 ? 85 : 100;
  }

  /** How much of the longest run before a run of a week holds, 100 where it is free. */
  public static int ofLongest(int daysOff, int week) {
    if (daysOff <= SHORT) return 100;
    if (daysOff <= 14) return week == 0 ? 65 : week == 1 && daysOff >= 7 ? 80 : 100;
    return week == 0 ? 50 : week == 1 ? 65 : week == 2 ? 80 : 100;
  }

  /** Days from the first run back on without anything fast, whatever was run on them. */
  public static int daysWithoutFast(int daysOff) {
    return daysOff > 28 ? 14 : daysOff > 14 ? 7 : 0;
  }

  /** The most minutes of the first run after so many days of illness, in minutes. */
  public static OptionalInt firstRun(int daysIll) {
    return daysIll >= LONG_ILLNESS
        ? OptionalInt.of(20)
        : daysIll >= SHORT ? OptionalInt.of(30) : OptionalInt.empty();
  }

  /** Whether the day after the first run is free. */
  public static boolean restsAfterFirst(int daysIll) {
    return daysIll >= LONG_ILLNESS;
  }

  private ComingBack() {}
}
