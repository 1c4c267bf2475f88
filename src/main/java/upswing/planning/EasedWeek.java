package upswing.planning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A week that is smaller than the usual one: what each number of its minutes is worth, whatever
 * part of them its long run takes.
 */
final class EasedWeek {

  private final WeekTable table;
  private final int[] lengths;
  private final double share;
  private final @Nullable Best[][] known;

  /** Minutes of one such week and what they are worth. */
  record Size(int minutes, double worth) {}

  /**
   * @param lengths the long runs it may hold, in minutes; a 0 where it has none
   * @param share the long run's part of the week at most
   */
  EasedWeek(WeekTable table, int[] lengths, double share) {
    this.table = table;
    this.lengths = lengths;
    this.share = share;
    this.known = new Best[table.longest() + 1][];
  }

  /**
   * The week with a long run of at most so many minutes.
   *
   * @param cap the most minutes of any other run
   */
  Best upTo(int longest, int cap) {
    int units = Math.min(cap / WeekFill.STEP, table.longest());
    if (known[units] == null) known[units] = new Best[lengths.length + 1];
    int count = 0;
    while (count < lengths.length && lengths[count] <= longest) count++;
    return upTo(known[units], count, WeekFill.STEP * units);
  }

  /** The week with a long run of just so many minutes, where it has one. */
  Best with(int longRun, int cap) {
    int only = 0;
    while (only + 1 < lengths.length && lengths[only] < longRun) only++;
    Best best =
        new Best(lengths.length, WeekFill.STEP * Math.min(cap / WeekFill.STEP, table.longest()));
    best.add(lengths[only]);
    return best;
  }

  private Best upTo(@Nullable Best[] of, int count, int cap) {
    Best ready = of[count];
    if (ready != null) return ready;
    Best made = new Best(count, cap);
    if (count > 0) {
      System.arraycopy(upTo(of, count - 1, cap).best, 0, made.best, 0, made.best.length);
      made.add(lengths[count - 1]);
    }
    of[count] = made;
    return made;
  }

  /** The fewest units around a long run that keep its share. */
  private int units(int length) {
    return Corridor.leastUnits(length, share);
  }

  /** The best weeks of all sizes. */
  final class Best {

    private final int count;
    private final int cap;
    private final double[] best;

    private Best(int count, int cap) {
      this.count = count;
      this.cap = cap;
      int most = lengths.length == 0 ? 0 : lengths[lengths.length - 1];
      this.best = new double[WeekFill.STEP * table.most() + most + 1];
      Arrays.fill(best, WeekTable.NEVER);
    }

    private void add(int length) {
      for (int units = units(length); units <= table.most(); units++) {
        double worth = table.best(units, length, cap);
        int minutes = WeekFill.STEP * units + length;
        if (worth > best[minutes]) best[minutes] = worth;
      }
    }

    /** What so many minutes are worth; never where they can't be. */
    double worth(int minutes) {
      return minutes < 0 || minutes >= best.length ? WeekTable.NEVER : best[minutes];
    }

    /** How many minutes there may be. */
    int most() {
      return best.length - 1;
    }

    /** The best size between two, both included, in minutes. */
    Size between(double least, double most) {
      int chosen = -1;
      double worth = WeekTable.NEVER;
      int last = Math.min(Bounds.floor(most), best.length - 1);
      for (int n = Math.max(0, Bounds.ceil(least)); n <= last; n++) {
        if (best[n] > worth) {
          worth = best[n];
          chosen = n;
        }
      }
      return new Size(chosen, worth);
    }

    /** Minutes of each day of the best week of a size. */
    int[] shares(int minutes) {
      for (int i = 0; i < count && lengths[i] <= minutes; i++) {
        int units = (minutes - lengths[i]) / WeekFill.STEP;
        boolean fits =
            (minutes - lengths[i]) % WeekFill.STEP == 0
                && units >= units(lengths[i])
                && units <= table.most();
        if (fits && table.best(units, lengths[i], cap) == best[minutes]) {
          return table.shares(units, lengths[i], cap);
        }
      }
      throw new IllegalArgumentException("no week of " + minutes + " minutes");
    }
  }
}
