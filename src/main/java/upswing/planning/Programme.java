package upswing.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import upswing.planning.Blueprint.Slot;

/**
 * The best minutes for one layout: an exact dynamic programme over the weeks.
 *
 * <p>Race-day form is a sum over days, so all that a week must know of those before it is the last
 * usual week and its long run: the rules tie it to nothing else. For each pair of them the best way
 * to get there is kept; the last pair with its taper decides. Nothing is left out, so the result is
 * the optimum under the stated rules, prices and grid.
 */
final class Programme {

  /** A recovery week's part of the longest run. */
  static final double LONG_RUN_OF_RECOVERY = 0.75;

  private static final double NEVER = WeekTable.NEVER;

  private final Season season;
  private final Layout layout;
  private final int[] lengths;
  private final int first;
  private final int said;
  private final double share;
  private final int widths;
  private final WeekTable[] tables;
  private final Corridor corridor;
  private final EasedWeek[] eased;
  private final int[][] from;
  private double[] values;

  /** The weeks before the taper of a layout. */
  Programme(Season season, Layout layout, BooleanSupplier cancelled) {
    this.season = season;
    this.layout = layout;
    this.lengths = season.lengths();
    this.first = season.firstWeek(layout);
    this.said = season.wishes().longestMinutes();
    this.share = season.bounds().longShare(layout.pattern().runs());
    this.widths = GoalShape.biggestWeek(season.wishes()) / WeekFill.STEP + 1;
    this.tables = tables(season, layout);
    this.corridor = Corridor.of(season, layout, tables);
    this.eased = new EasedWeek[season.building()];
    this.from = new int[season.building()][];
    this.values = new double[0];
    if (season.isBridged() && !corridor.isClosed()) build(cancelled);
  }

  /** The best block of a layout; empty where none keeps the rules. */
  static Optional<Blueprint> best(Season season, Layout layout, BooleanSupplier cancelled) {
    return new Programme(season, layout, cancelled).best(layout);
  }

  /** Whether growth leads a layout nowhere: known without planning a week. */
  static boolean leadsNowhere(Season season, Layout layout) {
    return Corridor.of(season, layout, tables(season, layout)).isClosed();
  }

  private static WeekTable[] tables(Season season, Layout layout) {
    WeekTable[] tables = new WeekTable[season.building()];
    for (int week = 0; week < tables.length; week++) {
      tables[week] = new WeekTable(new WeekDays(season, week, layout));
    }
    return tables;
  }

  private void build(BooleanSupplier cancelled) {
    for (int week = 0; week < tables.length; week++) {
      if (cancelled.getAsBoolean()) throw new CancellationException();
      if (season.isShort(week)) shortWeek(week);
      else if (week == 0) firstWeek();
      else if (season.weeks().get(week).recovery()) recoveryWeek(week);
      else loadedWeek(week);
    }
  }

  /** Whether the weeks before the taper can be at all, whatever comes after them. */
  boolean isBuilt() {
    for (int state = 0; state < values.length; state++) if (mayEnd(state)) return true;
    return false;
  }

  private boolean mayEnd(int state) {
    return values[state] > NEVER && longRun(state) >= season.shape().leastLong();
  }

  private int units(int state) {
    return state / lengths.length;
  }

  private int longRun(int state) {
    return lengths[state % lengths.length];
  }

  private int minutes(int state) {
    return WeekFill.STEP * units(state) + longRun(state);
  }

  private double[] nothing() {
    double[] values = new double[widths * lengths.length];
    Arrays.fill(values, NEVER);
    return values;
  }

  /** As much as now at most, and a long run within a tenth of the longest. */
  private void firstWeek() {
    int mostLong = Math.min(nextLong(season.longestBefore(0, layout)), season.mostLong(0, layout));
    begin(mostLong);
    for (int state = 0; state < values.length; state++) {
      if (values[state] != NEVER) values[state] += best(0, state);
    }
  }

  /** Every week as much as now at most, each at the price of its distance from now. */
  private void begin(int mostLong) {
    values = nothing();
    for (int length = 0; length < lengths.length; length++) {
      if (lengths[length] < corridor.leastLong(0)) continue;
      if (lengths[length] > mostLong) break;
      for (int units = leastUnits(0, length); units < widths; units++) {
        int state = units * lengths.length + length;
        if (minutes(state) > Math.min(first, season.mostMinutes()[0])) break;
        values[state] = -step(minutes(state) - first, lengths[length] - said);
      }
    }
  }

  /**
   * Grows from the last usual week, or stays. After days away it goes on where that one was; where
   * that is too long ago for its long run, the long run grows from the last one since.
   */
  private void loadedWeek(int week) {
    double[] next = nothing();
    double[] worth = new double[next.length];
    Arrays.fill(worth, Double.NaN);
    from[week] = new int[next.length];
    int regained = season.regained(week, layout);
    int before = season.longestBefore(week, layout);
    int freeLong = season.mostLong(week, layout);
    boolean resumes = season.resumes(week);
    boolean faded = season.hasFaded(week);
    int[] since = new int[lengths.length];
    for (int length = 0; faded && length < lengths.length; length++) {
      since[length] = season.longestSince(week, lengths[length], layout::hasLongRun);
    }
    for (int state = 0; state < values.length; state++) {
      if (values[state] == NEVER) continue;
      int now = minutes(state);
      int most = Math.min(season.mostMinutes()[week], nextWeek(now, regained));
      int mostLong = Math.min(nextLong(Math.max(longRun(state), before)), freeLong);
      if (resumes) {
        most = Math.min(most, now);
        mostLong = longRun(state);
      }
      if (faded) mostLong = Math.min(mostLong, nextLong(since[state % lengths.length]));
      for (int length = faded ? 0 : state % lengths.length; length < lengths.length; length++) {
        int longRun = lengths[length];
        if (longRun < corridor.leastLong(week)) continue;
        if (longRun > mostLong) break;
        int least = leastUnits(week, length);
        if (!faded) least = Math.max(least, Math.ceilDiv(now - longRun, WeekFill.STEP));
        for (int units = least; WeekFill.STEP * units + longRun <= most; units++) {
          int to = units * lengths.length + length;
          if (Double.isNaN(worth[to])) worth[to] = best(week, to);
          int grown = WeekFill.STEP * units + longRun - now;
          double value = values[state] + worth[to] - step(grown, longRun - longRun(state));
          if (value > next[to]) {
            next[to] = value;
            from[week][to] = state;
          }
        }
      }
    }
    values = next;
  }

  private int nextWeek(int minutes, int regained) {
    return Math.max(regained, season.bounds().nextWeek(minutes, season.returning()));
  }

  private int nextLong(int longest) {
    return season.bounds().nextLong(longest, season.returning());
  }

  /** Fewer would break the long run's share, or lead nowhere. */
  private int leastUnits(int week, int length) {
    int leading = Math.ceilDiv(corridor.leastWeek(week) - lengths[length], WeekFill.STEP);
    return Math.max(Corridor.leastUnits(lengths[length], share), leading);
  }

  /** A usual week: its long run is its longest run. */
  private double best(int week, int state) {
    int cap = Math.max(Bounds.NEVER_A_SPIKE, longRun(state));
    return tables[week].best(units(state), longRun(state), cap);
  }

  private double step(int minutes, int longMinutes) {
    return Prices.STEP_OF_WEEK / first * minutes * minutes
        + Prices.STEP_OF_LONG_RUN * longMinutes * longMinutes;
  }

  /** Cut from the last usual week, which stays what later weeks grow from. */
  private void recoveryWeek(int week) {
    eased[week] = new EasedWeek(tables[week], lengths, share);
    for (int length = 0; length < lengths.length; length++) {
      EasedWeek.Best best = recovery(week, lengths[length]);
      for (int units = 0; units < widths; units++) {
        int state = units * lengths.length + length;
        if (values[state] != NEVER) values[state] += recoverySize(best, minutes(state)).worth();
      }
    }
  }

  /**
   * What is left of the last usual week, which stays what later weeks grow from. Before the first
   * stands what the runner runs at present.
   */
  private void shortWeek(int week) {
    if (week == 0) begin(Math.max(Bounds.NEVER_A_SPIKE, season.longestBefore(0, layout)));
    ShortWeek left = new ShortWeek(season, layout, week);
    eased[week] = left.of(tables[week]);
    for (int length = 0; length < lengths.length; length++) {
      EasedWeek.Best best = left.upTo(eased[week], lengths[length]);
      for (int units = 0; units < widths; units++) {
        int state = units * lengths.length + length;
        if (values[state] != NEVER) values[state] += left.size(best, minutes(state)).worth();
      }
    }
  }

  private EasedWeek.Best recovery(int week, int longest) {
    int mostLong = Math.max(lengths[0], Bounds.floor(LONG_RUN_OF_RECOVERY * longest));
    return eased[week].upTo(mostLong, Math.max(Bounds.NEVER_A_SPIKE, longest));
  }

  /** As much less as asked for, between a fifth and a half. */
  private EasedWeek.Size recoverySize(EasedWeek.Best best, int usual) {
    return best.between(0.50 * usual, mostOfRecovery(season, usual));
  }

  /** The most minutes of a recovery week. */
  static double mostOfRecovery(Season season, int usual) {
    double asked = (1 - season.wishes().cutPercent() / 100.0) * usual;
    return Math.min(0.80 * usual, Math.max(asked, 0.50 * usual + WeekFill.STEP));
  }

  /**
   * The best block that ends as a layout does; empty where none keeps the rules.
   *
   * @param ending the same layout, or one that differs from it in the taper alone
   */
  Optional<Blueprint> best(Layout ending) {
    boolean races = season.wishes().race().isPresent();
    TaperPlan taper = races ? new TaperPlan(season, ending) : null;
    GoalShape shape = season.shape();
    double best = NEVER;
    int chosen = -1;
    for (int state = 0; state < values.length; state++) {
      if (!mayEnd(state)) continue;
      double value =
          values[state] - Prices.SHORT_LONG_RUN * Math.max(0, shape.peakLong() - longRun(state));
      if (taper != null) value += taper.best(minutes(state), longRun(state)).worth();
      if (value > best) {
        best = value;
        chosen = state;
      }
    }
    if (chosen < 0) return Optional.empty();
    List<int[]> weeks = new ArrayList<>();
    int state = chosen;
    for (int week = tables.length - 1; week >= 0; week--) {
      weeks.addFirst(shares(week, state));
      if (from[week] != null) state = from[week][state];
    }
    int[] all = weeks.stream().flatMapToInt(Arrays::stream).toArray();
    if (taper != null) {
      TaperPlan.Choice choice = taper.best(minutes(chosen), longRun(chosen));
      int[] end = taper.minutes(longRun(chosen), choice);
      all = Arrays.copyOf(all, all.length + end.length);
      System.arraycopy(end, 0, all, all.length - end.length, end.length);
    }
    return Optional.of(blueprint(ending, all, best - ending.price()));
  }

  private int[] shares(int week, int state) {
    if (season.isShort(week)) {
      ShortWeek left = new ShortWeek(season, layout, week);
      EasedWeek.Best best = left.upTo(eased[week], longRun(state));
      return best.shares(left.size(best, minutes(state)).minutes());
    }
    if (season.isUsual(week)) {
      int cap = Math.max(Bounds.NEVER_A_SPIKE, longRun(state));
      return tables[week].shares(units(state), longRun(state), cap);
    }
    EasedWeek.Best best = recovery(week, longRun(state));
    return best.shares(recoverySize(best, minutes(state)).minutes());
  }

  private Blueprint blueprint(Layout ending, int[] minutes, double value) {
    List<Slot> slots = new ArrayList<>();
    for (int day = 0; day < minutes.length; day++) {
      slots.add(new Slot(season.date(0, day), ending.roles().get(day), minutes[day]));
    }
    return new Blueprint(slots, season.weeks(), ending.pattern(), season.keys(), value);
  }
}
