package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static upswing.planning.PlainSizes.NEVER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import upswing.training.Goal;

/**
 * A block of any length without the planner: each week by brute force ({@link PlainSizes}), the
 * weeks linked by the last usual week's minutes and long run, which is all that the rules carry
 * over.
 */
final class PlainBlock {

  private static final int STEP = 5;

  /** Points of form that are no difference. */
  private static final double SAME = 1e-9;

  private final Season season;
  private final Layout layout;
  private final int[] lengths;
  private final int first;
  private final int said;
  private final int biggest;
  private final PlainAway away;

  private PlainBlock(Season season, Layout layout) {
    this.season = season;
    this.layout = layout;
    this.lengths = season.lengths();
    this.first = Math.max(60, season.wishes().weeklyMinutes() / 5 * 5);
    this.said = season.wishes().longestMinutes();
    this.biggest = Math.max(season.shape().peakWeek(), 11 * first / 10);
    this.away = new PlainAway(season);
  }

  /** Whether there is a block of a layout at all, of which the programme finds the best. */
  static boolean assertBest(Season season, Layout layout) {
    OptionalDouble planned =
        Programme.best(season, layout, () -> false).stream()
            .mapToDouble(Blueprint::value)
            .findFirst();
    OptionalDouble plain = best(season, layout);

    assertEquals(plain.isPresent(), planned.isPresent(), season.wishes()::toString);
    assertEquals(plain.orElse(0), planned.orElse(0), SAME, season.wishes()::toString);
    return planned.isPresent();
  }

  /** The value of the best block of a layout; empty where there is none. */
  static OptionalDouble best(Season season, Layout layout) {
    double best = new PlainBlock(season, layout).best();
    return best == NEVER ? OptionalDouble.empty() : OptionalDouble.of(best - layout.price());
  }

  private double best() {
    // What is best up to a usual week, by the place of its long run and by its minutes.
    double[][] usual = new double[0][];
    int week = 0;
    int building =
        (int) IntStream.range(0, season.weeks().size()).filter(w -> !season.isTaper(w)).count();
    if (!away.isBridged(building)) return NEVER;
    for (; week < season.weeks().size() && !season.isTaper(week); week++) {
      PlainSizes sizes = sizes(week, 0, 7);
      if (away.isShort(week)) {
        if (week == 0) usual = standing();
        shorten(week, usual, sizes);
      } else if (week == 0) usual = begun(sizes);
      else if (season.weeks().get(week).recovery()) recover(usual, sizes);
      else usual = grown(week, usual, sizes);
    }
    double best = NEVER;
    for (int l = 0; l < lengths.length; l++) {
      if (lengths[l] < season.shape().leastLong()) continue;
      if (season.wishes().race().isPresent()) taper(week, usual[l], lengths[l]);
      double missed = 0.04 * Math.max(0, season.shape().peakLong() - lengths[l]);
      best = Math.max(best, Arrays.stream(usual[l]).max().orElse(NEVER) - missed);
    }
    return best;
  }

  private PlainSizes sizes(int week, int from, int to) {
    return new PlainSizes(new PlainWeek(season, layout, week), from, to, biggest);
  }

  private static double[] usualWeek(PlainSizes sizes, int longRun) {
    return sizes.best(longRun, Math.max(20, longRun));
  }

  /** Before the first week: what the runner runs at present, or less at the price of a step. */
  private double[][] standing() {
    double[][] usual = new double[lengths.length][biggest + 1];
    int share = hundredths(season.bounds().longShare(layout.pattern().runs()));
    for (int l = 0; l < lengths.length; l++) {
      Arrays.fill(usual[l], NEVER);
      if (lengths[l] > Math.max(20, said)) continue;
      for (int n = lengths[l]; n <= first; n += STEP) {
        if (100 * lengths[l] <= share * n) usual[l][n] = -step(n - first, lengths[l] - said);
      }
    }
    return usual;
  }

  /** Days away leave a part of the usual week; it stays what later weeks grow from. */
  private void shorten(int week, double[][] usual, PlainSizes sizes) {
    int kept = 0;
    int all = 0;
    for (int day = 0; day < 7; day++) {
      Role role = layout.pattern().on(season.date(week, day).getDayOfWeek());
      int weight = role == Role.REST ? 0 : role == Role.LONG ? 3 : 2;
      all += weight;
      if (!away.isAway(week, day)) kept += weight;
    }
    boolean recovers = season.weeks().get(week).recovery();
    int share = away.share(week);
    int left = 100 - season.wishes().cutPercent();
    for (int l = 0; l < lengths.length; l++) {
      double[] eased = shortened(week, sizes, lengths[l], recovers);
      for (int n = 0; n <= biggest; n++) {
        if (usual[l][n] == NEVER) continue;
        double best = NEVER;
        for (int m = 0; 100 * all * m <= share * kept * n && m <= biggest; m++) {
          boolean asked = 100 * m <= left * n || 100 * m <= 50 * n + 500;
          if (!recovers || asked && 10 * m <= 8 * n) best = Math.max(best, eased[m]);
        }
        usual[l][n] += best;
      }
    }
  }

  private double[] shortened(int week, PlainSizes sizes, int longest, boolean recovers) {
    int cap = Math.max(20, mostShortened(week, longest));
    int most = longShortened(week, longest, recovers);
    boolean goesByIt =
        week + 1 < season.weeks().size()
            && !season.isTaper(week + 1)
            && away.easedBefore(week + 1) > 3;
    return goesByIt && sizes.hasLongRun() ? sizes.best(most, cap) : upTo(sizes, most, cap);
  }

  private int longShortened(int week, int longest, boolean recovers) {
    int most = Math.min(mostShortened(week, longest), (recovers ? 75 : 100) * longest / 100);
    return Arrays.stream(lengths).filter(n -> n == lengths[0] || n <= most).max().orElseThrow();
  }

  /**
   * The longest run of a week that is not usual. The fifth such week in a row and those after it go
   * by the long run of the week before: what was usual is more than thirty days ago.
   */
  private int mostShortened(int week, int longest) {
    int first = week - away.easedBefore(week);
    int most = 0;
    int since = 0;
    for (int w = first; w <= week; w++) {
      most = away.shareOfLongest(w) * longest / 100;
      if (w - first >= 4) most = Math.min(most, Math.max(20, longGrowth() * since / 100));
      int long75 = season.weeks().get(w).recovery() ? Math.min(most, 75 * longest / 100) : most;
      since = lengths[0];
      for (int length : lengths) if (length <= long75) since = length;
      if (!layout.week(w).contains(Role.LONG)) since = 0;
    }
    return most;
  }

  private double[][] begun(PlainSizes sizes) {
    double[][] usual = new double[lengths.length][biggest + 1];
    for (int l = 0; l < lengths.length; l++) {
      Arrays.fill(usual[l], NEVER);
      if (lengths[l] > Math.max(20, longGrowth() * said / 100)) continue;
      double[] worth = usualWeek(sizes, lengths[l]);
      for (int n = 0; n <= first; n++) usual[l][n] = worth[n] - step(n - first, lengths[l] - said);
    }
    return usual;
  }

  private double step(int minutes, int longRun) {
    return 0.10 / first * minutes * minutes + 0.0015 * longRun * longRun;
  }

  private double[][] grown(int week, double[][] usual, PlainSizes sizes) {
    double[][] now = new double[lengths.length][biggest + 1];
    boolean resumes = away.resumes(week);
    boolean faded = away.easedBefore(week) > 3;
    for (int l = 0; l < lengths.length; l++) {
      Arrays.fill(now[l], NEVER);
      double[] worth = usualWeek(sizes, lengths[l]);
      for (int before = 0; before < lengths.length; before++) {
        if (!mayFollow(week, lengths[before], lengths[l], resumes, faded)) continue;
        for (int n = 0; n <= biggest; n++) {
          if (usual[before][n] == NEVER) continue;
          for (int m = faded ? 0 : n; m <= (resumes ? n : Math.min(biggest, mostAfter(n))); m++) {
            double value = usual[before][n] + worth[m] - step(m - n, lengths[l] - lengths[before]);
            now[l][m] = Math.max(now[l][m], value);
          }
        }
      }
    }
    return now;
  }

  /** Whether a long run may come after one of the last usual week. */
  private boolean mayFollow(int week, int before, int now, boolean resumes, boolean faded) {
    if (now < before && !faded || now > before && resumes) return false;
    if (faded) {
      boolean recovered = season.weeks().get(week - 1).recovery();
      boolean any = layout.week(week - 1).contains(Role.LONG);
      int since = any ? longShortened(week - 1, before, recovered) : 0;
      return now <= Math.max(20, longGrowth() * since / 100);
    }
    int longest = week < 4 ? Math.max(said, before) : before;
    return now <= Math.max(20, longGrowth() * longest / 100);
  }

  private int longGrowth() {
    int usual = hundredths(season.bounds().longGrowth());
    return season.wishes().goal() == Goal.RETURN ? Math.min(usual, 108) : usual;
  }

  /** A tenth; five minutes where that is more; 14 % for short weeks of coming back. */
  private int mostAfter(int minutes) {
    if (season.wishes().goal() == Goal.RETURN && minutes < 162) return 114 * minutes / 100;
    int grown = hundredths(season.bounds().growth()) * minutes / 100;
    return Math.max(grown, minutes < 180 ? minutes + 5 : 0);
  }

  /** Limits are 1.10, 0.35 and 0.40, unless a test asks what one of them costs. */
  static int hundredths(double limit) {
    return (int) Math.round(100 * limit);
  }

  /** Weeks whose long run is of so many minutes at most, none where they have none. */
  private double[] upTo(PlainSizes sizes, int mostLong, int cap) {
    if (!sizes.hasLongRun()) return sizes.best(0, cap);
    double[] best = new double[biggest + 1];
    Arrays.fill(best, NEVER);
    for (int length : lengths) {
      if (length > mostLong) break;
      double[] worth = sizes.best(length, cap);
      for (int n = 0; n <= biggest; n++) best[n] = Math.max(best[n], worth[n]);
    }
    return best;
  }

  private void recover(double[][] usual, PlainSizes sizes) {
    int left = 100 - season.wishes().cutPercent();
    for (int l = 0; l < lengths.length; l++) {
      int mostLong = Math.max(lengths[0], 75 * lengths[l] / 100);
      double[] eased = upTo(sizes, mostLong, Math.max(20, lengths[l]));
      for (int n = 0; n <= biggest; n++) {
        if (usual[l][n] == NEVER) continue;
        double best = NEVER;
        for (int m = 0; m <= biggest; m++) {
          boolean asked = 100 * m <= left * n || 100 * m <= 50 * n + 500;
          if (asked && 2 * m >= n && 10 * m <= 8 * n) best = Math.max(best, eased[m]);
        }
        usual[l][n] += best;
      }
    }
  }

  /** Two weeks, or three of which the first may reach into the last 14 days. */
  private void taper(int from, double[] usual, int longRun) {
    int last = season.weeks().size() - 1;
    LocalDate race = season.wishes().race().orElseThrow();
    int cap = Math.max(20, longRun);
    double[] ending = upTo(sizes(last, 0, 7), 0, cap);
    if (last - from == 2) {
      int inside = Math.clamp(14 - ChronoUnit.DAYS.between(season.date(from, 6), race), 0, 7);
      if (inside == 0) {
        add(usual, eased(from, longRun, race), away.lost(from) > 0 ? 0 : 60, 85);
      } else {
        int late = Math.max(20, 8 * longRun / 10);
        double part = (inside <= 2 ? 100 : 85) * (7 - inside) / 7.0;
        add(usual, upTo(sizes(from, 0, 7 - inside), 0, late), 0, part);
        ending = together(ending, upTo(sizes(from, 7 - inside, 7), 0, late));
      }
    }
    double[] before = eased(last - 1, longRun, race);
    for (int n = 0; n <= biggest; n++) {
      if (usual[n] == NEVER) continue;
      double best = NEVER;
      for (int b = 0; 4 * b <= 3 * n; b++) {
        if (before[b] == NEVER) continue;
        for (int e = 0; e < ending.length; e++) {
          if (10 * (b + e) < 8 * n || 100 * (b + e) > 118 * n) continue;
          best = Math.max(best, before[b] + ending[e]);
        }
      }
      usual[n] += best;
    }
  }

  private double[] eased(int week, int longRun, LocalDate race) {
    int day = layout.week(week).indexOf(Role.LONG);
    boolean late = day >= 0 && ChronoUnit.DAYS.between(season.date(week, day), race) <= 10;
    return upTo(sizes(week, 0, 7), (late ? 60 : 80) * longRun / 100, Math.max(20, longRun));
  }

  /** Adds the best week between two shares of the usual one, in hundredths. */
  private static void add(double[] usual, double[] week, double least, double most) {
    for (int n = 0; n < usual.length; n++) {
      if (usual[n] == NEVER) continue;
      double best = NEVER;
      for (int m = 0; m < week.length; m++) {
        boolean within = 100 * m >= least * n - 1e-6 && 100 * m <= most * n + 1e-6;
        if (within) best = Math.max(best, week[m]);
      }
      usual[n] += best;
    }
  }

  private static double[] together(double[] one, double[] other) {
    double[] both = new double[one.length + other.length];
    Arrays.fill(both, NEVER);
    for (int n = 0; n < one.length; n++) {
      for (int m = 0; m < other.length && one[n] > NEVER; m++) {
        both[n + m] = Math.max(both[n + m], one[n] + other[m]);
      }
    }
    return both;
  }
}
