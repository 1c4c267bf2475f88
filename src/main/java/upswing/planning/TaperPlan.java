package upswing.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best taper after any last usual week: two weeks, or three, that together keep the volume of
 * the last 14 days within 41 to 60 % less; science.md §E and §I R18, R20.
 */
final class TaperPlan {

  private static final double WEEK_BEFORE_RACE_WEEK = 0.75;
  private static final double FIRST_OF_THREE_LEAST = 0.60;
  private static final double FIRST_OF_THREE_MOST = 0.85;
  private static final double LONG_RUN = 0.80;
  private static final double LATE_LONG_RUN = 0.60;
  private static final int LATE = 10;

  private final Season season;
  private final Layout layout;
  private final int first;
  private final int raceWeek;
  private final int inWindow;
  private final EasedWeek whole;
  private final EasedWeek early;
  private final EasedWeek late;
  private final EasedWeek before;
  private final EasedWeek race;
  private final double share;
  private final double leastOfThree;
  private final Map<Integer, Parts> parts = new HashMap<>();

  /** The weeks after a longest run; the first of three may be split at the 14th day. */
  private record Parts(
      EasedWeek.@Nullable Best whole,
      EasedWeek.@Nullable Best early,
      EasedWeek.@Nullable Best late,
      EasedWeek.Best before,
      EasedWeek.Best race,
      int[] bestUpTo) {}

  /** The minutes chosen for each part and what they are worth; -1 where a part is not there. */
  record Choice(int whole, int early, int late, int before, int race, double worth) {
    static final Choice NONE = new Choice(-1, -1, -1, -1, -1, WeekTable.NEVER);
  }

  TaperPlan(Season season, Layout layout) {
    this.season = season;
    this.layout = layout;
    this.first = season.building();
    this.raceWeek = season.weeks().size() - 1;
    this.inWindow = isThree() ? TaperDays.daysInWindow(season.wishes(), first) : 0;
    this.share = season.bounds().longShare(layout.pattern().runs());
    this.leastOfThree = season.absences().losesDays(first) ? 0 : FIRST_OF_THREE_LEAST;
    int split = 7 - inWindow;
    this.whole = eased(first, 0, 7);
    this.early = eased(first, 0, split);
    this.late = eased(first, split, 7);
    this.before = eased(raceWeek - 1, 0, 7);
    this.race = eased(raceWeek, 0, 7);
  }

  /** Some days of a week, with the long run where it is one of them. */
  private EasedWeek eased(int week, int from, int to) {
    int day = layout.week(week).indexOf(Role.LONG);
    int[] lengths = day >= from && day < to ? season.lengths() : new int[] {0};
    return new EasedWeek(
        new WeekTable(new WeekDays(season, week, layout, from, to)), lengths, share);
  }

  private boolean isThree() {
    return raceWeek - first == 2;
  }

  /** Whether any usual week has a taper: where none has, no growth up to it helps. */
  static boolean isAny(Season season, Layout layout) {
    TaperPlan taper = new TaperPlan(season, layout);
    int most = season.mostMinutes()[season.building() - 1];
    for (int longest : season.lengths()) {
      if (longest < season.shape().leastLong()) continue;
      for (int usual = Bounds.ceil(longest / taper.share); usual <= most; usual++) {
        if (taper.best(usual, longest).worth() > WeekTable.NEVER) return true;
      }
    }
    return false;
  }

  /** The best taper after a usual week and a longest run of so many minutes. */
  Choice best(int usual, int longest) {
    Parts part = parts.computeIfAbsent(longest, this::parts);
    double fixed = 0;
    int whole = -1;
    if (part.whole != null) {
      EasedWeek.Size size = part.whole.between(leastOfThree * usual, FIRST_OF_THREE_MOST * usual);
      if (size.worth() == WeekTable.NEVER) return Choice.NONE;
      fixed = size.worth();
      whole = size.minutes();
    }
    int early = -1;
    if (part.early != null) {
      double full = inWindow <= 2 ? 1 : FIRST_OF_THREE_MOST;
      EasedWeek.Size size = part.early.between(0, full * usual * (7 - inWindow) / 7);
      if (size.worth() == WeekTable.NEVER) return Choice.NONE;
      fixed += size.worth();
      early = size.minutes();
    }
    Choice best = Choice.NONE;
    int mostLate = part.late == null ? 0 : WeekFill.down(2 * season.bounds().taper() * usual);
    for (int late = 0; late <= mostLate; late += WeekFill.STEP) {
      double lateWorth = part.late == null ? 0 : part.late.worth(late);
      if (lateWorth == WeekTable.NEVER) continue;
      Choice choice = window(part, usual, late, fixed + lateWorth);
      if (choice.worth > best.worth) {
        best = new Choice(whole, early, late, choice.before, choice.race, choice.worth);
      }
    }
    return best;
  }

  /** The last two weeks, given what the 14 days already hold. */
  private Choice window(Parts part, int usual, int late, double fixed) {
    int least = Bounds.ceil(2 * Bounds.LEAST_TAPER * usual) - late;
    int most = Bounds.floor(2 * season.bounds().taper() * usual) - late;
    int mostBefore = Math.min(most, Bounds.floor(WEEK_BEFORE_RACE_WEEK * usual));
    Choice best = Choice.NONE;
    for (int before = 0; before <= mostBefore; before++) {
      double worth = part.before.worth(before);
      if (worth == WeekTable.NEVER) continue;
      int race = part.bestUpTo[Math.min(most - before, part.bestUpTo.length - 1)];
      if (race >= 0 && race < least - before) {
        race = part.race.between(least - before, most - before).minutes();
      }
      if (race < 0) continue;
      double all = fixed + worth + part.race.worth(race);
      if (all > best.worth) best = new Choice(-1, -1, late, before, race, all);
    }
    return best;
  }

  private Parts parts(int longest) {
    int cap = Math.max(Bounds.NEVER_A_SPIKE, longest);
    int lateCap = Math.max(Bounds.NEVER_A_SPIKE, Bounds.floor(LONG_RUN * longest));
    boolean split = isThree() && inWindow > 0;
    EasedWeek.Best last = race.upTo(0, cap);
    return new Parts(
        isThree() && !split ? whole.upTo(longRun(first, longest), cap) : null,
        split ? early.upTo(0, lateCap) : null,
        split ? late.upTo(0, lateCap) : null,
        before.upTo(longRun(raceWeek - 1, longest), cap),
        last,
        bestUpTo(last));
  }

  /** The most minutes of a taper week's long run. */
  private int longRun(int week, int longest) {
    int day = layout.week(week).indexOf(Role.LONG);
    if (day < 0) return 0;
    LocalDate date = season.wishes().race().orElseThrow();
    boolean isLate = ChronoUnit.DAYS.between(season.date(week, day), date) <= LATE;
    return Bounds.floor((isLate ? LATE_LONG_RUN : LONG_RUN) * longest);
  }

  /** For each number of minutes the best race week that is not larger; -1 where there is none. */
  private static int[] bestUpTo(EasedWeek.Best race) {
    int[] best = new int[race.most() + 1];
    Arrays.fill(best, -1);
    for (int n = 0; n < best.length; n++) {
      best[n] = n > 0 ? best[n - 1] : -1;
      double worth = race.worth(n);
      if (worth > WeekTable.NEVER && (best[n] < 0 || worth > race.worth(best[n]))) best[n] = n;
    }
    return best;
  }

  /** Minutes of each day of the taper weeks. */
  int[] minutes(int longest, Choice choice) {
    Parts part = parts.computeIfAbsent(longest, this::parts);
    int[] minutes = new int[7 * (raceWeek - first + 1)];
    if (part.whole != null) add(minutes, 0, part.whole.shares(choice.whole));
    if (part.early != null) add(minutes, 0, part.early.shares(choice.early));
    if (part.late != null) add(minutes, 0, part.late.shares(choice.late));
    add(minutes, 7 * (raceWeek - 1 - first), part.before.shares(choice.before));
    add(minutes, 7 * (raceWeek - first), part.race.shares(choice.race));
    return minutes;
  }

  private static void add(int[] minutes, int from, int[] week) {
    for (int day = 0; day < 7; day++) minutes[from + day] += week[day];
  }
}
