package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import upswing.planning.check.Lately;
import upswing.training.BlockSettings;
import upswing.training.Goal;

/**
 * One way to lay out a block: what every day of it is for, not yet how long.
 *
 * <p>All that can be said about days alone is settled here: hard days apart, rest days, recovery
 * runs, something fast before the race; science.md §I R01, R08, R09, R19.
 *
 * @param roles one for each day of the block
 * @param spared how many easy runs the week before race week leaves out
 * @param price what it misses of the runner's wishes, in points of form
 */
record Layout(Pattern pattern, List<Role> roles, int spared, double price) {

  /** No week is more comfortable than this. */
  private static final int MOST_COMFORT = 200;

  private static final int FEWEST_RUNS = 3;
  private static final int MOST_RUNS = 6;

  /** A usual week has a run for each of so many minutes. */
  private static final int USUAL_RUN = 32;

  Layout {
    roles = List.copyOf(roles);
  }

  /** Every layout that keeps the rules about days. */
  static List<Layout> all(Season season) {
    return runs(season).mapToObj(runs -> all(season, runs)).flatMap(List::stream).toList();
  }

  /** How many runs a week may have. */
  static IntStream runs(Season season) {
    return IntStream.rangeClosed(FEWEST_RUNS, mostRuns(season));
  }

  private static int mostRuns(Season season) {
    return Math.min(MOST_RUNS, Pattern.usable(season.wishes()).size());
  }

  /** Every layout of so many runs a week. */
  static List<Layout> all(Season season, int runs) {
    BlockSettings wishes = season.wishes();
    int minutes = GoalShape.grownWeek(wishes, season.weeks());
    int most = Math.max(FEWEST_RUNS, mostRuns(season));
    int natural =
        Math.clamp((GoalShape.firstWeek(wishes) + minutes) / 2 / USUAL_RUN, FEWEST_RUNS, most);
    int wanted = keys(wishes, runs);
    List<Layout> all = new ArrayList<>();
    for (Pattern pattern : Pattern.all(wishes, runs, wanted)) {
      if (wishes.race().isPresent() && pattern.keys() == 0) continue;
      double price =
          Prices.NUMBER_OF_RUNS * Math.abs(runs - natural)
              + Prices.KEY_SESSION * (wanted - pattern.keys())
              + Prices.NO_ROOM * Math.max(0, minutes - pattern.room(wishes))
              + Prices.DISCOMFORT * (MOST_COMFORT - pattern.comfort(wishes.available()));
      int spared = runs >= MOST_RUNS ? 1 : 0;
      of(season, pattern, spared, price).ifPresent(all::add);
    }
    return all;
  }

  /** The same with one easy run less in the week before race week, if the rules allow. */
  Optional<Layout> sparing(Season season) {
    if (season.wishes().race().isEmpty()) return Optional.empty();
    return of(season, pattern, spared + 1, price + Prices.SPARED_RUN)
        .filter(other -> !other.roles.equals(roles));
  }

  /** Tells layouts of one price apart, always in the same order. */
  String order() {
    return roles.toString();
  }

  /** What the days of a week are for. */
  List<Role> week(int week) {
    return roles.subList(7 * week, 7 * week + 7);
  }

  /** Whether a week has a long run. */
  boolean hasLongRun(int week) {
    return week(week).contains(Role.LONG);
  }

  /** One key session needs three runs around it, two need five. */
  private static int keys(BlockSettings wishes, int runs) {
    if (wishes.goal() == Goal.RETURN) return 1;
    return Math.min(wishes.keySessions(), runs >= 5 ? 2 : 1);
  }

  private static Optional<Layout> of(Season season, Pattern pattern, int spared, double price) {
    BlockSettings wishes = season.wishes();
    KeySessions keys = season.keys();
    List<Role> roles = new ArrayList<>();
    Map<DayOfWeek, Role> easier = easier(pattern);
    for (int week = 0; week < season.weeks().size(); week++) {
      Map<LocalDate, Role> taper =
          season.isTaper(week) ? new TaperDays(wishes, keys, pattern).week(week, spared) : Map.of();
      for (int day = 0; day < 7; day++) {
        LocalDate date = season.date(week, day);
        DayOfWeek on = date.getDayOfWeek();
        Role role =
            season.weeks().get(week).recovery()
                ? easier.getOrDefault(on, Role.REST)
                : keys.in(week, pattern.on(on));
        roles.add(taper.getOrDefault(date, role));
      }
    }
    List<Role> present = wishes.away().isEmpty() ? roles : DaysAway.present(roles, season);
    Layout layout = new Layout(pattern, begun(present, season), spared, price);
    return layout.keepsRules(wishes) ? Optional.of(layout) : Optional.empty();
  }

  /** The first days as what happened before the block allows: without running, or nothing fast. */
  private static List<Role> begun(List<Role> roles, Season season) {
    Lately lately = season.lately();
    List<Role> begun = new ArrayList<>(roles);
    LocalDate firstRun = season.date(0, 0);
    int runs = 0;
    for (int day = 0; day < roles.size(); day++) {
      LocalDate date = season.date(0, day);
      Role role = roles.get(day);
      if (runs == 0) firstRun = date;
      if (role != Role.LONG && lately.rests(date, firstRun, runs)) role = Role.REST;
      boolean fast = role.isKey() || role == Role.STRIDES;
      if (fast && lately.isTooEarlyForFast(date, firstRun, runs)) role = Role.EASY;
      if (role.isRun()) runs++;
      begun.set(day, role);
    }
    return begun;
  }

  /** No key session: the first becomes a recovery run, and a recovery run becomes cycling. */
  private static Map<DayOfWeek, Role> easier(Pattern pattern) {
    boolean enough = pattern.runs() >= 5;
    Map<DayOfWeek, Role> roles = new EnumMap<>(DayOfWeek.class);
    boolean cycling = false;
    for (Map.Entry<DayOfWeek, Role> day : pattern.roles().entrySet()) {
      Role role = day.getValue();
      if (role == Role.KEY) role = enough ? Role.RECOVERY : Role.STRIDES;
      else if (role == Role.SECOND_KEY) role = Role.EASY;
      else if (role == Role.RECOVERY && enough) {
        role = cycling ? Role.EASY : Role.BIKE;
        cycling = true;
      } else if (role == Role.STRIDES && !enough) role = Role.EASY;
      roles.put(day.getKey(), role);
    }
    return roles;
  }

  private boolean keepsRules(BlockSettings wishes) {
    int stretch = 0;
    for (int day = 0; day < roles.size(); day++) {
      if (day > 0 && roles.get(day).isHard() && roles.get(day - 1).isHard()) return false;
      stretch = roles.get(day) == Role.REST ? 0 : stretch + 1;
      if (stretch >= 7) return false;
    }
    for (int week = 0; week < roles.size() / 7; week++) {
      int runs = 0;
      int hard = 0;
      int recovery = 0;
      for (Role role : week(week)) {
        if (role.isRun()) runs++;
        if (role.isHard()) hard++;
        if (role == Role.RECOVERY) recovery++;
      }
      if (recovery > 2 || recovery < 1 && (runs >= 4 || hard >= 2)) return false;
    }
    return wishes.race().isEmpty() || tapers();
  }

  private boolean tapers() {
    int race = roles.indexOf(Role.RACE);
    long runs = roles.subList(race - 13, race + 1).stream().filter(Role::isRun).count();
    boolean fast = roles.subList(race - 10, race).stream().anyMatch(Role::isKey);
    return fast && runs / 2.0 >= 0.7 * pattern.runs() - 1e-9;
  }
}
