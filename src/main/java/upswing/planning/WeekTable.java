package upswing.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one week is worth at best, by its minutes: how its days share them is settled here.
 *
 * <p>Minutes come in steps of five. The long run is given from outside, so that what is left is
 * shared among the other days; days stand for themselves, so the best shares of the first k days
 * follow from those of the first k − 1. Key sessions depend on the week's minutes too, as these
 * decide how much work they may hold.
 */
final class WeekTable {

  /** A sum that can't be had. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final int CAPS = WeekDays.MOST_KEY / WeekFill.STEP + 1;

  private final WeekDays days;
  private final int[] others;
  private final int[] keys;
  private final double weight;
  private final boolean withLongRun;
  private final int most;
  private final int longest;
  private final @Nullable Shares[] shared = new Shares[CAPS];
  private @Nullable Shares[][] keyed = new Shares[0][];
  private double[] longs = new double[0];

  /** Best values by units of five minutes, and what the last day takes of each. */
  private record Shares(double[] best, int[][] taken) {}

  private static final Shares NO_KEYS = new Shares(new double[] {0}, new int[0][]);

  WeekTable(WeekDays days) {
    this.days = days;
    this.others = days.others();
    this.keys = days.keys();
    this.weight =
        Arrays.stream(others).mapToDouble(days::weight).sum()
            + Arrays.stream(keys).mapToDouble(days::weight).sum()
            + days.longWeight();
    this.withLongRun = days.longWeight() > 0;
    int longestKey = keys.length > 0 ? WeekDays.MOST_KEY : 0;
    this.most =
        (Arrays.stream(others).map(days::most).sum() + Arrays.stream(keys).map(days::most).sum())
            / WeekFill.STEP;
    this.longest =
        Math.max(longestKey, Arrays.stream(others).map(days::most).max().orElse(0)) / WeekFill.STEP;
  }

  /** The most units that all days but the long one hold. */
  int most() {
    return most;
  }

  /** No usual week of so many minutes holds more units around a long run. */
  int room(int weekMinutes, int longRun) {
    int cap = Math.max(Bounds.NEVER_A_SPIKE, longRun);
    int room = 0;
    for (int day : others) room += Math.min(days.most(day), cap);
    for (int day : keys) room += Math.min(days.most(day, weekMinutes), cap);
    return room / WeekFill.STEP;
  }

  /** The most units any day but the long one holds. */
  int longest() {
    return longest;
  }

  /**
   * The best value of a week, in points of form; {@link #NEVER} where it can't be.
   *
   * @param units of five minutes, for all days but the long one
   * @param longRun in minutes; 0 for a week without
   * @param cap the most minutes of any other run
   */
  double best(int units, int longRun, int cap) {
    Shares other = shared(beside(longRun, cap));
    Shares key = keyed(minutes(units, longRun), cap);
    double best = NEVER;
    int first = Math.max(0, units - other.best.length + 1);
    for (int k = first; k < key.best.length && k <= units; k++) {
      double value = key.best[k] + other.best[units - k];
      if (value > best) best = value;
    }
    return best == NEVER ? NEVER : best + longWorth(longRun) + even(units, longRun);
  }

  /** Minutes of each day of the week that is the best of its size. */
  int[] shares(int units, int longRun, int cap) {
    Shares other = shared(beside(longRun, cap));
    Shares key = keyed(minutes(units, longRun), cap);
    int chosen = -1;
    for (int k = 0; k < key.best.length && k <= units; k++) {
      if (units - k >= other.best.length) continue;
      double value = key.best[k] + other.best[units - k];
      if (value > NEVER && (chosen < 0 || value > key.best[chosen] + other.best[units - chosen])) {
        chosen = k;
      }
    }
    int[] minutes = new int[7];
    take(keys, key, chosen, minutes);
    take(others, other, units - chosen, minutes);
    if (days.longDay() >= 0) minutes[days.longDay()] = longRun;
    return minutes;
  }

  private double longWorth(int longRun) {
    if (longRun >= longs.length) {
      int known = longs.length;
      longs = Arrays.copyOf(longs, longRun + 50);
      for (int n = known; n < longs.length; n++) longs[n] = days.longWorth(n);
    }
    return longs[longRun];
  }

  /** Days may differ from each other as far as their shares of the week do. */
  private double even(int units, int longRun) {
    if (weight == 0) return 0;
    double shared = WeekFill.STEP * units + (withLongRun ? longRun : 0);
    return Prices.UNEVEN_DAYS * shared * shared / weight;
  }

  /** Whatever the week is, no easy run in it is longer than its long run. */
  private static int beside(int longRun, int cap) {
    return longRun == 0 ? cap : Math.min(cap, longRun);
  }

  private static int minutes(int units, int longRun) {
    return WeekFill.down(WeekFill.STEP * units + longRun);
  }

  private static void take(int[] of, Shares shares, int units, int[] minutes) {
    for (int i = of.length - 1; i >= 0; i--) {
      int taken = shares.taken[i][units];
      minutes[of[i]] = WeekFill.STEP * taken;
      units -= taken;
    }
  }

  private Shares shared(int cap) {
    int units = Math.min(cap / WeekFill.STEP, CAPS - 1);
    Shares known = shared[units];
    if (known != null) return known;
    double[][] worth = new double[others.length][];
    for (int i = 0; i < others.length; i++) {
      worth[i] = days.worth(others[i], WeekFill.STEP * units);
    }
    Shares made = shares(worth);
    shared[units] = made;
    return made;
  }

  private Shares keyed(int weekMinutes, int cap) {
    if (keys.length == 0) return NO_KEYS;
    int units = Math.min(cap / WeekFill.STEP, CAPS - 1);
    int size = weekMinutes / WeekFill.STEP;
    if (size >= keyed.length) keyed = Arrays.copyOf(keyed, size + 50);
    if (keyed[size] == null) keyed[size] = new Shares[CAPS];
    Shares known = keyed[size][units];
    if (known != null) return known;
    double[][] worth = new double[keys.length][];
    for (int i = 0; i < keys.length; i++) {
      worth[i] = days.keyWorth(keys[i], weekMinutes, WeekFill.STEP * units);
    }
    Shares made = shares(worth);
    keyed[size][units] = made;
    return made;
  }

  /** Day by day: the best of so many units is the best split between this day and those before. */
  private static Shares shares(double[][] worth) {
    double[] best = {0};
    int[][] taken = new int[worth.length][];
    for (int i = 0; i < worth.length; i++) {
      double[] more = new double[best.length + worth[i].length - 1];
      int[] choice = new int[more.length];
      Arrays.fill(more, NEVER);
      for (int n = 0; n < worth[i].length; n++) {
        if (worth[i][n] == NEVER) continue;
        for (int before = 0; before < best.length; before++) {
          double value = best[before] + worth[i][n];
          if (value > more[before + n]) {
            more[before + n] = value;
            choice[before + n] = n;
          }
        }
      }
      best = more;
      taken[i] = choice;
    }
    return new Shares(best, taken);
  }
}
