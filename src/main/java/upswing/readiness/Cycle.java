package upswing.readiness;

import java.util.Arrays;

/**
 * The half of the menstrual cycle a day lies in, where the runner notes periods.
 *
 * <p>The second half is the last fourteen days before the next period is expected, by the median of
 * the runner's last six cycles, 28 days before two are known. Example: cycles of 30 days: days 1 to
 * 16 are the first half, 17 to 30 the second. Half a cycle after the next period was expected
 * nothing is known any more. Only days up to the asked one decide.
 *
 * <p>Source: Shilaih 2017, Sci Rep 7:1294 (pulse 3.8 bpm higher in the second half); the halves are
 * convention, grade C.
 */
final class Cycle {

  static final int FIRST_HALF = 1;
  static final int SECOND_HALF = 2;

  private static final int SECOND_HALF_DAYS = 14;
  private static final int USUAL_DAYS = 28;
  private static final int SHORTEST = 20;
  private static final int LONGEST = 45;
  private static final int REMEMBERED = 6;

  /** The half of each day; 0 where it is not known. */
  static int[] halves(boolean[] period) {
    int[] halves = new int[period.length];
    int[] lengths = new int[period.length];
    int known = 0;
    int start = -1;
    for (int day = 0; day < period.length; day++) {
      if (period[day] && (start < 0 || day - start >= SHORTEST)) {
        if (start >= 0 && day - start <= LONGEST) lengths[known++] = day - start;
        start = day;
      }
      if (start >= 0) halves[day] = half(day - start, usual(lengths, known));
    }
    return halves;
  }

  /** How many days since the last noted period began; -1 where none is noted. */
  static int daysSinceStart(boolean[] period, int day) {
    int last = day;
    while (last >= 0 && !period[last]) last--;
    return last < 0 ? -1 : day - last;
  }

  private static int half(int daysSince, int usual) {
    if (daysSince >= usual + SECOND_HALF_DAYS) return 0;
    return daysSince < usual - SECOND_HALF_DAYS ? FIRST_HALF : SECOND_HALF;
  }

  private static int usual(int[] lengths, int known) {
    if (known < 2) return USUAL_DAYS;
    int[] last = Arrays.copyOfRange(lengths, Math.max(0, known - REMEMBERED), known);
    Arrays.sort(last);
    return last[last.length / 2];
  }

  private Cycle() {}
}
