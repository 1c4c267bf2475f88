package upswing.planning.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import upswing.planning.repair.RepairWeek.Kind;

/**
 * The cheapest ways through one week: for each number of minutes, long run and kind of last day.
 *
 * <p>What each day is for is tried in every combination; how the minutes are shared follows day by
 * day, since days of one kind differ in nothing but their length. The long run is kept apart,
 * because rules tie it to the week. Nothing is left out.
 */
final class WeekSearch {

  private static final int HARD_LONG = 90;
  private static final double HARD_SHARE = 0.30;

  private final RepairWeek week;
  private final boolean hardBefore;
  private final int closes;
  private final int left;
  private final int cap;
  private final int most;
  private final List<List<List<Offer>>> groups = new ArrayList<>();
  private final List<Offer> longRuns = new ArrayList<>();
  private final List<Integer> longDays = new ArrayList<>();
  private final @Nullable Found[][][] found;
  private final List<Found> all;
  private final List<Offer> chosen = new ArrayList<>();

  /** One way: what each day is for, the long run's offer, and the cost. */
  record Found(
      int minutes,
      int reach,
      boolean hardLast,
      long cost,
      List<Offer> kinds,
      @Nullable Offer longRun) {}

  /**
   * @param hardBefore whether the day before the week is hard
   * @param closes the last day, counted from 0, on which {@code left} minutes must be enough; -1
   *     where there is no such day
   * @param left minutes that the first days may hold
   * @param cap how far a run that is not the long run may go; 0 where all may be as they are
   */
  WeekSearch(RepairWeek week, boolean hardBefore, int closes, int left, int cap) {
    this.cap = cap;
    this.week = week;
    this.hardBefore = hardBefore;
    this.closes = closes;
    this.left = left;
    int sum = 0;
    for (List<Offer> day : week.days()) {
      sum += day.stream().mapToInt(Offer::minutes).max().orElse(0);
      List<List<Offer>> kinds = new ArrayList<>();
      for (Offer offer : day) {
        kinds.stream()
            .filter(kind -> kind.getFirst().isLike(offer))
            .findFirst()
            .orElseGet(
                () -> {
                  List<Offer> kind = new ArrayList<>();
                  kinds.add(kind);
                  return kind;
                })
            .add(offer);
        if (offer.longMinutes() > 0) {
          longRuns.add(offer);
          longDays.add(groups.size());
        }
      }
      groups.add(kinds);
    }
    this.most = sum;
    this.found = new Found[longRuns.size() + 1][2][most + 1];
    long[] nothing = new long[1];
    search(0, nothing, 0, -1);
    this.all = sorted();
  }

  /** The cheapest way to each outcome, the cheapest outcome first. */
  List<Found> all() {
    return all;
  }

  private List<Found> sorted() {
    List<Found> ways = new ArrayList<>();
    for (Found[][] byLong : found) {
      for (Found[] byHard : byLong) {
        for (Found one : byHard) if (one != null) ways.add(one);
      }
    }
    ways.sort(Comparator.comparingLong(Found::cost));
    return ways;
  }

  /**
   * @param cost of each number of minutes so far, the long run left out
   * @param used days whose sessions were taken by others, as bits
   * @param longDay the day of the long run so far; -1 without
   */
  private void search(int day, long[] cost, int used, int longDay) {
    if (day == 7) {
      leaf(cost, longDay);
      return;
    }
    for (List<Offer> kind : groups.get(day)) {
      Offer first = kind.getFirst();
      int bit = first.from() < 0 ? 0 : 1 << first.from();
      if ((used & bit) != 0 || first.longMinutes() > 0 && longDay >= 0) continue;
      chosen.add(first);
      long[] next = first.longMinutes() > 0 ? cost : with(cost, kind, day);
      if (day == closes && first.longMinutes() == 0 && longDay < 0) next = within(next);
      search(day + 1, next, used | bit, first.longMinutes() > 0 ? day : longDay);
      chosen.removeLast();
    }
  }

  private long[] with(long[] cost, List<Offer> kind, int day) {
    int longest = kind.stream().mapToInt(Offer::minutes).max().orElse(0);
    long[] next = new long[cost.length + longest];
    Arrays.fill(next, Cost.NEVER);
    double planned = week.planned().get(day).load();
    for (Offer offer : kind) {
      boolean tooFar = cap > 0 && offer.reach() > cap && offer.isOpenRun();
      long own = Cost.of(offer, planned) + Cost.rules(tooFar ? 1 : 0);
      for (int n = 0; n < cost.length; n++) {
        if (cost[n] == Cost.NEVER) continue;
        long sum = cost[n] + own;
        if (sum < next[n + offer.minutes()]) next[n + offer.minutes()] = sum;
      }
    }
    return next;
  }

  private long[] within(long[] cost) {
    long[] next = cost.clone();
    for (int n = left + 1; n < next.length; n++) {
      if (next[n] != Cost.NEVER) next[n] += Cost.rules(1);
    }
    return next;
  }

  private void leaf(long[] cost, int longDay) {
    if (longDay < 0) {
      keep(cost, 0, null, longDay);
      return;
    }
    Offer kind = chosen.get(longDay);
    for (int i = 0; i < longRuns.size(); i++) {
      Offer longRun = longRuns.get(i);
      if (longDays.get(i) == longDay && kind.isLike(longRun)) keep(cost, i + 1, longRun, longDay);
    }
  }

  private void keep(long[] cost, int index, @Nullable Offer longRun, int longDay) {
    int length = longRun == null ? 0 : longRun.minutes();
    int longMinutes = longRun == null ? 0 : longRun.longMinutes();
    long own = longRun == null ? 0 : Cost.of(longRun, week.planned().get(longDay).load());
    own += Cost.lost(lost(longDay));
    boolean inside = longRun != null && longDay <= closes;
    boolean lastHard = chosen.get(6).hard();
    int reach = longRun == null ? 0 : longRun.reach();
    double share = longShare();
    // Only these two depend on the minutes of the whole week.
    int hard = longRun == null ? 0 : broken(longDay, true);
    int soft = broken(longDay, false);
    List<Offer> kinds = null;
    for (int n = 0; n < cost.length; n++) {
      if (cost[n] == Cost.NEVER) continue;
      int minutes = n + length;
      boolean hardLong = longRun != null && isHard(longMinutes, minutes);
      int rules = hardLong ? hard : soft;
      if (longRun != null && longMinutes > share * minutes + 1e-6) rules++;
      rules = Math.max(0, rules - week.tolerance().inWeek());
      // Where the long run lies in the last days back, all days are taken to lie there.
      if (inside && minutes > left) rules++;
      long sum = cost[n] + own + Cost.rules(rules);
      boolean hardLast = longDay == 6 ? hardLong : lastHard;
      Found[] best = found[index][hardLast ? 1 : 0];
      Found known = best[minutes];
      if (known != null && known.cost() <= sum) continue;
      if (kinds == null) kinds = List.copyOf(chosen);
      best[minutes] = new Found(minutes, reach, hardLast, sum, kinds, longRun);
    }
  }

  private static boolean isHard(int longMinutes, int weekMinutes) {
    return longMinutes > HARD_LONG || longMinutes > HARD_SHARE * weekMinutes + 1e-9;
  }

  /** Rules about the days of a week alone, the long run's share left out: R01, R07 and R09. */
  private int broken(int longDay, boolean hardLong) {
    int rules = 0;
    int runs = 0;
    int recovery = 0;
    int keys = 0;
    int hardDays = 0;
    boolean before = hardBefore;
    for (int day = 0; day < 7; day++) {
      Offer offer = chosen.get(day);
      boolean hard = day == longDay ? hardLong : offer.hard();
      if (hard && before) rules++;
      before = hard;
      if (hard) hardDays++;
      runs += offer.runs();
      recovery += offer.recoveryRuns();
      keys += offer.keys();
    }
    if ((runs >= 4 || hardDays >= 2) && (recovery < 1 || recovery > 2)) rules++;
    if (week.kind() == Kind.RECOVERY && keys > 1) rules++;
    return rules;
  }

  /** The most of a whole week that its long run may take, R14; no limit for a broken week. */
  private double longShare() {
    if (week.kind() == Kind.BROKEN || week.kind() == Kind.CUT_SHORT) return Double.MAX_VALUE;
    int runs = chosen.stream().mapToInt(Offer::runs).sum();
    double share = runs <= 3 ? Tolerance.LONG_SHARE_OF_FEW : Tolerance.LONG_SHARE;
    return Math.max(share, week.tolerance().longShare());
  }

  private int lost(int longDay) {
    int keys = chosen.stream().mapToInt(Offer::keys).sum();
    int runs = chosen.stream().mapToInt(Offer::runs).sum();
    int lost = Math.max(0, week.keysWanted() - keys);
    if (week.longsWanted() > 0 && longDay < 0) lost++;
    else if (week.longDayWanted() >= 0 && longDay != week.longDayWanted()) lost++;
    int planned = week.planned().stream().mapToInt(Offer::runs).sum();
    return week.extraRun() && runs <= planned ? lost + 1 : lost;
  }

  /** The offers of each day behind one of the ways. */
  List<Offer> days(Found way) {
    Offer[] days = new Offer[7];
    int others = way.minutes() - (way.longRun() == null ? 0 : way.longRun().minutes());
    List<long[]> costs = new ArrayList<>(List.of(new long[1]));
    for (int day = 0; day < 7; day++) {
      Offer kind = way.kinds().get(day);
      long[] cost = costs.getLast();
      long[] next = kind.longMinutes() > 0 ? cost : with(cost, like(kind, day), day);
      costs.add(day == closes && !isLongBy(way, day) ? within(next) : next);
    }
    int left = others;
    for (int day = 6; day >= 0; day--) {
      Offer kind = way.kinds().get(day);
      if (kind.longMinutes() > 0 && way.longRun() != null) {
        days[day] = way.longRun();
        continue;
      }
      Offer best = null;
      long least = Cost.NEVER;
      double planned = week.planned().get(day).load();
      for (Offer offer : like(kind, day)) {
        int rest = left - offer.minutes();
        long[] before = costs.get(day);
        if (rest < 0 || rest >= before.length || before[rest] == Cost.NEVER) continue;
        boolean tooFar = cap > 0 && offer.reach() > cap && offer.isOpenRun();
        long sum = before[rest] + Cost.of(offer, planned) + Cost.rules(tooFar ? 1 : 0);
        if (sum < least) {
          least = sum;
          best = offer;
        }
      }
      if (best == null) throw new IllegalStateException("no way through " + week.start());
      days[day] = best;
      left -= best.minutes();
    }
    return List.of(days);
  }

  private static boolean isLongBy(Found way, int day) {
    for (int i = 0; i <= day; i++) if (way.kinds().get(i).longMinutes() > 0) return true;
    return false;
  }

  private List<Offer> like(Offer kind, int day) {
    return groups.get(day).stream()
        .filter(group -> group.getFirst().isLike(kind))
        .findFirst()
        .orElseThrow();
  }
}
