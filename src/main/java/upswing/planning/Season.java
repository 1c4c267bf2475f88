package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import upswing.planning.check.Absences;
import upswing.planning.check.Lately;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.SessionKind;

/**
 * All that is settled about a block before its days and minutes are chosen.
 *
 * @param mostMinutes what each usual week may hold at most
 * @param lengths what a long run may take, in minutes: by the minute below an hour, where five
 *     would be more than a tenth
 */
record Season(
    BlockSettings wishes,
    List<Microcycle> weeks,
    KeySessions keys,
    Bounds bounds,
    AsPlanned before,
    Lately lately,
    Absences absences,
    double[] influences,
    int[] mostMinutes,
    int[] lengths) {

  /** Weeks in a row that are not usual ones: with more the longest run is older than 30 days. */
  private static final int MOST_EASED = 3;

  /** After more days without running one begins anew. */
  private static final int LONGEST_GAP = 28;

  /** Weeks in a row that lose single days: after that they count as usual. */
  private static final int MOST_THINNED = 2;

  /** After what is known of the runner. */
  static Season of(BlockSettings wishes, Past past, Bounds bounds, double ratio) {
    LocalDate start = wishes.start();
    OptionalInt age = past.runner().ageOn(start);
    return of(wishes, age, bounds, AsPlanned.NOTHING, past.before(start), ratio);
  }

  /** Where nothing is known but the wishes. */
  static Season of(
      BlockSettings wishes, OptionalInt age, Bounds bounds, AsPlanned before, double ratio) {
    return of(wishes, age, bounds, before, Lately.unknown(wishes.start()), ratio);
  }

  private static Season of(
      BlockSettings wishes,
      OptionalInt age,
      Bounds bounds,
      AsPlanned before,
      Lately lately,
      double ratio) {
    List<Microcycle> weeks = Phases.of(wishes, age, lately.recovers());
    LocalDate eve =
        wishes
            .race()
            .map(race -> race.minusDays(1))
            .orElse(wishes.end().plusDays(Influence.EASY_DAYS_AFTER));
    Influence influence = new Influence(eve, ratio);
    double[] influences =
        IntStream.range(0, 7 * wishes.weeks())
            .mapToDouble(day -> influence.on(wishes.start().plusDays(day)))
            .toArray();
    int limit = wishes.available().getOrDefault(wishes.longDay(), 0);
    int most = Math.min(limit, GoalShape.of(wishes.goal()).peakLong());
    int[] lengths =
        IntStream.rangeClosed(10, most).filter(n -> n < 60 || n % WeekFill.STEP == 0).toArray();
    int[] mostMinutes = new int[wishes.weeks()];
    Arrays.fill(mostMinutes, GoalShape.biggestWeek(wishes));
    KeySessions keys = new KeySessions(wishes, weeks);
    return new Season(
        wishes,
        weeks,
        keys,
        bounds,
        before,
        lately,
        Absences.of(wishes),
        influences,
        mostMinutes,
        lengths);
  }

  /** The same under other rules. */
  Season under(Bounds others) {
    return new Season(
        wishes, weeks, keys, others, before, lately, absences, influences, mostMinutes, lengths);
  }

  /** The same where a week, and so the usual ones before it, holds no more than so many minutes. */
  Season holding(int week, int minutes) {
    int[] most = mostMinutes.clone();
    for (int i = isShort(week) ? week : 0; i <= week; i++) most[i] = Math.min(most[i], minutes);
    return new Season(
        wishes, weeks, keys, bounds, before, lately, absences, influences, most, lengths);
  }

  boolean isTaper(int week) {
    return weeks.get(week).phase() == Phase.TAPER;
  }

  /** Whether days away make a week before the taper another than the usual ones. */
  boolean isShort(int week) {
    return !isTaper(week) && absences.isShort(week);
  }

  /** Whether a week goes on where the last usual one was, as days away came between. */
  boolean resumes(int week) {
    int before = week - 1;
    while (before >= 0 && weeks.get(before).recovery() && !absences.isBroken(before)) before--;
    return before >= 0 && absences.isBroken(before);
  }

  /** Whether a week grows from the last one like it, and is what the next grows from. */
  boolean isUsual(int week) {
    return !isShort(week) && (week == 0 || !weeks.get(week).recovery());
  }

  /**
   * Whether days away leave something to go by: a usual week in every four but for those of coming
   * back, and before the taper; no more than four weeks without running; and single days lost in no
   * more than two weeks in a row.
   */
  boolean isBridged() {
    if (wishes.away().isEmpty()) return true;
    if (absences.longestGap() > LONGEST_GAP) return false;
    int thinned = 0;
    for (int week = 0; week < building(); week++) {
      boolean thin = absences.losesDays(week) && !absences.isBroken(week);
      thinned = thin ? thinned + 1 : 0;
      boolean tooMany = easedUpTo(week) > MOST_EASED && !absences.isBack(week);
      if (tooMany || thinned > MOST_THINNED) return false;
    }
    int taper = weeks.size() - building();
    return taper == 0 || easedUpTo(building() - 1) + taper - 2 <= MOST_EASED;
  }

  /** How many weeks in a row, up to one, are not usual ones. */
  private int easedUpTo(int week) {
    int eased = 0;
    while (week - eased >= 0 && !isUsual(week - eased)) eased++;
    return eased;
  }

  /** Whether the last usual week before one is so long ago that its long run counts no more. */
  boolean hasFaded(int week) {
    return !wishes.away().isEmpty() && easedUpTo(week - 1) > MOST_EASED;
  }

  /** Whether a week's long run is what the next one goes by, so that it is as long as it may be. */
  boolean isMeasure(int week) {
    return week + 1 < building() && hasFaded(week + 1);
  }

  /** The most minutes of any run of a week that is no usual one, after a longest of so many. */
  int longestEased(int week, int longest, IntPredicate hasLongRun) {
    int most = Bounds.floor(absences.shareOfLongest(week) / 100.0 * longest);
    return hasFaded(week)
        ? Math.min(most, bounds.nextLong(longestSince(week, longest, hasLongRun), returning()))
        : most;
  }

  /** The most minutes of its long run. */
  int mostLongEased(int week, int longest, IntPredicate hasLongRun) {
    int most = longestEased(week, longest, hasLongRun);
    if (weeks.get(week).recovery()) {
      most = Math.min(most, Bounds.floor(Programme.LONG_RUN_OF_RECOVERY * longest));
    }
    int length = lengths[0];
    for (int other : lengths) if (other <= most) length = other;
    return length;
  }

  /**
   * The long run of the week before one whose last usual week counts no more; 0 without one.
   *
   * @param longest that of the last usual week
   */
  int longestSince(int week, int longest, IntPredicate hasLongRun) {
    return hasLongRun.test(week - 1) ? mostLongEased(week - 1, longest, hasLongRun) : 0;
  }

  /** Whether the runner is there on the day of a week's long run. */
  boolean keepsLongDay(int week) {
    return !wishes.isAway(date(week, 0).with(TemporalAdjusters.nextOrSame(wishes.longDay())));
  }

  /** How many weeks stand before the taper. */
  int building() {
    return (int) weeks.stream().filter(week -> week.phase() != Phase.TAPER).count();
  }

  boolean returning() {
    return wishes.goal() == Goal.RETURN;
  }

  GoalShape shape() {
    return GoalShape.of(wishes.goal());
  }

  LocalDate date(int week, int day) {
    return wishes.start().plusDays(7L * week + day);
  }

  /** The most minutes of the first week: what the runner runs at present, less after days off. */
  int firstWeek(Layout layout) {
    return lately.mostOfWeek(0, firstRun(layout), GoalShape.firstWeek(wishes));
  }

  /** What a week may grow to, whatever the one before held; 0 but for the second of a way back. */
  int regained(int week, Layout layout) {
    return week == 1 ? lately.regained(firstRun(layout), GoalShape.firstWeek(wishes)) : 0;
  }

  /** The longest run from before the block that a week's long run may still be measured by. */
  int longestBefore(int week, Layout layout) {
    LocalDate on = date(week, Math.max(0, layout.week(week).indexOf(Role.LONG)));
    return lately.longestBefore(on, wishes.longestMinutes());
  }

  /** The most minutes of a week's long run, whatever went before. */
  int mostLong(int week, Layout layout) {
    return Math.max(Bounds.NEVER_A_SPIKE, lately.mostOfLongRun(week, firstRun(layout)));
  }

  private LocalDate firstRun(Layout layout) {
    int day = 0;
    while (!layout.roles().get(day).isRun()) day++;
    return date(0, day);
  }

  /** The most minutes a day has. */
  int limit(int week, int day) {
    return wishes.minutesOn(date(week, day));
  }

  /** The most minutes of a day of a layout: less where it is the first run after an illness. */
  int limit(int week, int day, Layout layout) {
    int most = limit(week, day);
    LocalDate first = firstRun(layout);
    return date(week, day).equals(first)
        ? Math.min(most, lately.shortFirstRun(first).orElse(most))
        : most;
  }

  /** What a point of load on a day is worth on race day. */
  double influence(LocalDate date) {
    return influences[(int) (date.toEpochDay() - wishes.start().toEpochDay())];
  }

  /** The price of a day that is not what it was. */
  double change(LocalDate date, SessionKind kind, int minutes, double load) {
    return before.price(date, kind, minutes, load);
  }
}
