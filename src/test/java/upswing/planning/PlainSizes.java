package upswing.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some days of one week by brute force: every number of minutes of every day is tried. */
final class PlainSizes {

  static final double NEVER = Double.NEGATIVE_INFINITY;
  private static final int STEP = 5;
  private static final double UNEVEN = 4e-5;

  private final PlainWeek days;
  private final int longDay;
  private final int[] easy;
  private final int[] keys;
  private final int largest;
  private final int share;
  private final double weights;
  private final double[][] easyWorths;
  private final double[] squares;
  private final int[] leasts;
  private final int[] mosts;
  private final Map<Integer, double[]> known = new HashMap<>();
  private final Map<Integer, double[][][]> keyWorths = new HashMap<>();

  /**
   * @param from the first of the days, counted from 0
   * @param to the first that is not one of them
   * @param largest more minutes than this are of no use
   */
  PlainSizes(PlainWeek days, int from, int to, int largest) {
    this.days = days;
    this.longDay = days.longDay(from, to);
    this.largest = largest;
    this.share = days.longShare();
    int[] trained =
        IntStream.range(from, to).filter(d -> days.isTrained(d) && d != longDay).toArray();
    this.easy = Arrays.stream(trained).filter(d -> !days.isKey(d)).toArray();
    this.keys = Arrays.stream(trained).filter(days::isKey).toArray();
    this.weights =
        Arrays.stream(trained).map(days::weight).sum() / 100.0 + (longIsWeighed() ? 0.30 : 0);
    this.leasts = IntStream.range(0, 7).map(days::least).toArray();
    this.mosts = IntStream.range(0, 7).map(days::most).toArray();
    this.squares = IntStream.range(0, 7).mapToDouble(day -> 100.0 / days.weight(day)).toArray();
    this.easyWorths = Arrays.stream(easy).mapToObj(this::easyWorths).toArray(double[][]::new);
  }

  /** What each number of minutes of a day without a key session is worth. */
  private double[] easyWorths(int day) {
    return IntStream.rangeClosed(0, mosts[day] / STEP)
        .map(n -> STEP * n)
        .mapToDouble(n -> days.worth(day, n) - 0.06 * Math.max(0, 20 - n))
        .toArray();
  }

  boolean hasLongRun() {
    return longDay >= 0;
  }

  private boolean longIsWeighed() {
    return longDay >= 0 && days.longIsWeighed();
  }

  /**
   * What each number of minutes is worth at best, in points of form.
   *
   * @param longRun minutes of the long run; 0 without one
   * @param cap minutes of any other run at most; the grid knows it by five minutes
   */
  double[] best(int longRun, int cap) {
    int units = Math.min(cap / STEP, 24);
    return known.computeIfAbsent(1000 * units + longRun, key -> new Tried(longRun, units).best);
  }

  /** One long run with all that may stand beside it. */
  private final class Tried {
    private final int longRun;
    private final int cap;
    private final double[][][] worths;
    private final double[] best = new double[largest + 1];
    private final int[] chosen = new int[keys.length];

    private Tried(int longRun, int units) {
      this.longRun = longRun;
      this.cap = STEP * units;
      this.worths =
          keyWorths.computeIfAbsent(units, key -> new double[keys.length][largest / STEP + 1][]);
      Arrays.fill(best, NEVER);
      double worth = 0;
      double squared = longIsWeighed() ? longRun * longRun / 0.30 : 0;
      if (longDay >= 0) worth = days.worth(longDay, longRun) - 0.06 * Math.max(0, 20 - longRun);
      easy(0, longRun, worth, squared);
    }

    private void easy(int index, int minutes, double worth, double squared) {
      if (minutes > largest) return;
      if (index == easy.length) {
        key(0, minutes, worth, squared);
        return;
      }
      int day = easy[index];
      int longest = longDay < 0 ? cap : Math.min(cap, longRun);
      int most = Math.min(mosts[day], longest);
      for (int n = Math.min(leasts[day], most / STEP * STEP); n <= most; n += STEP) {
        double more = easyWorths[index][n / STEP];
        easy(index + 1, minutes + n, worth + more, squared + squares[day] * n * n);
      }
    }

    private void key(int index, int minutes, double worth, double squared) {
      if (minutes > largest) return;
      if (index == keys.length) {
        week(minutes, worth, squared);
        return;
      }
      int day = keys[index];
      int most = Math.min(mosts[day], cap);
      for (int n = 15; n <= most; n += STEP) {
        chosen[index] = n;
        key(index + 1, minutes + n, worth, squared + squares[day] * n * n);
      }
    }

    private void week(int minutes, double worth, double squared) {
      if (100 * longRun > share * minutes) return;
      double all = worth;
      for (int i = 0; i < keys.length; i++) all += keyWorth(i, minutes / STEP, chosen[i]);
      // Squared distance of each day from its share of the week, over its weight.
      int shared = minutes - (longDay >= 0 && !longIsWeighed() ? longRun : 0);
      if (weights > 0) all -= UNEVEN * (squared - (double) shared * shared / weights);
      best[minutes] = Math.max(best[minutes], all);
    }

    private double keyWorth(int index, int size, int n) {
      double @Nullable [] ready = worths[index][size];
      if (ready == null) {
        ready = new double[121 / STEP + 1];
        Arrays.fill(ready, NEVER);
        for (PlainWeek.Length length : days.keyLengths(keys[index], STEP * size, cap)) {
          ready[length.minutes() / STEP] = length.worth();
        }
        worths[index][size] = ready;
      }
      return ready[n / STEP];
    }
  }
}
