package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import upswing.planning.Draft.Slot;
import upswing.planning.WeekFill.Part;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;

/**
 * Builds a block week by week from its first to its last: one pattern of days, a volume and a long
 * run that grow evenly, recovery weeks cut from the week before, and a taper.
 *
 * <p>Every week is made from the weeks before it, so no rule needs a look ahead.
 */
final class Construction {

  /** Up to this many minutes a week may grow by five minutes even where that is over a tenth. */
  static final int SMALL_WEEK = 180;

  private static final double SHARE_OF_LONG = 0.35;
  private static final double SHARE_OF_LONG_IN_FEW_RUNS = 0.40;

  private final BlockSettings wishes;
  private final GoalShape shape;
  private final List<Microcycle> weeks;
  private final Pattern pattern;
  private final KeySessions keys;
  private final double growth;
  private final Draft draft;
  private int reference;
  private int before;

  private Construction(
      BlockSettings wishes, List<Microcycle> weeks, Pattern pattern, double growth) {
    this.wishes = wishes;
    this.shape = GoalShape.of(wishes.goal());
    this.weeks = weeks;
    this.pattern = pattern;
    this.growth = growth;
    this.keys = new KeySessions(wishes, weeks);
    this.draft = new Draft(wishes);
    this.reference = wishes.weeklyMinutes();
    this.before = wishes.weeklyMinutes();
  }

  /** A finished draft with what it was made of. */
  record Built(Draft draft, List<Microcycle> weeks, Pattern pattern, KeySessions keys) {}

  /** Every way of building it that reaches what the goal needs, the most natural first. */
  static Stream<Built> all(BlockSettings wishes, OptionalInt age) {
    List<Microcycle> weeks = Phases.of(wishes, age);
    return Stream.of(0.07, 0.10)
        .flatMap(
            growth ->
                patterns(wishes, weeks, growth).stream()
                    .map(pattern -> new Construction(wishes, weeks, pattern, growth)))
        .filter(Construction::build)
        .map(made -> new Built(made.draft, weeks, made.pattern, made.keys));
  }

  /** Weeks of as many runs as the volume asks for, then of more and of fewer. */
  private static List<Pattern> patterns(
      BlockSettings wishes, List<Microcycle> weeks, double growth) {
    int start = firstWeek(wishes);
    int peak = (int) peak(wishes, weeks, growth);
    int days = Math.min(6, wishes.available().size());
    int runs = Math.clamp((start + peak) / 2 / 32, 3, Math.max(3, days));
    List<Pattern> patterns = new ArrayList<>();
    for (int distance = 0; distance <= 3; distance++) {
      for (int sign : distance == 0 ? new int[] {1} : new int[] {1, -1}) {
        int count = runs + sign * distance;
        if (count < 3 || count > days) continue;
        Pattern.best(wishes.available(), wishes.longDay(), count, keys(wishes, count), peak)
            .filter(pattern -> wishes.race().isEmpty() || pattern.keys() > 0)
            .ifPresent(patterns::add);
      }
    }
    return patterns;
  }

  /** One key session needs three runs around it, two need five. */
  private static int keys(BlockSettings wishes, int runs) {
    if (wishes.goal() == Goal.RETURN) return 1;
    return Math.min(wishes.keySessions(), runs >= 5 ? 2 : 1);
  }

  static int firstWeek(BlockSettings wishes) {
    return Math.max(60, WeekFill.down(wishes.weeklyMinutes()));
  }

  private static double peak(BlockSettings wishes, List<Microcycle> weeks, double growth) {
    int start = firstWeek(wishes);
    double wanted = Math.max(GoalShape.of(wishes.goal()).peakWeek(), 1.1 * start);
    double reached = start * Math.pow(1 + growth, Math.max(0, Phases.loaded(weeks) - 1));
    return Math.min(wanted, reached);
  }

  private boolean build() {
    int loaded = 0;
    int all = Phases.loaded(weeks);
    for (int i = 0; i < weeks.size(); i++) {
      Microcycle week = weeks.get(i);
      if (week.phase() == Phase.TAPER) break;
      if (week.recovery()) {
        recoveryWeek(i);
      } else {
        double done = all < 2 ? 0 : loaded / (all - 1.0);
        loadedWeek(i, done);
        before = reference;
        reference = draft.minutes(i);
        loaded++;
      }
    }
    if (longest() < shape.leastLong()) return false;
    return wishes.race().isEmpty() || new Taper(wishes, weeks, pattern, keys, draft).build();
  }

  private int longest() {
    return draft.slots().stream()
        .filter(slot -> slot.role() == Role.LONG)
        .mapToInt(Slot::minutes)
        .max()
        .orElse(0);
  }

  /** What a week should hold, given how far the block is, 0 to 1. */
  private int volume(double done) {
    double start = firstWeek(wishes);
    double peak = peak(wishes, weeks, growth);
    double wanted = start * Math.pow(peak / start, done);
    if (reference < 60) return WeekFill.down(wanted);
    double most = 1.10 * reference;
    if (reference < SMALL_WEEK) most = Math.max(most, reference + WeekFill.STEP);
    if (wishes.goal() == Goal.RETURN && reference < 0.9 * SMALL_WEEK) most = 1.15 * reference;
    if (before >= 60) most = Math.min(most, 1.29 * before);
    return WeekFill.down(Math.min(wanted, most));
  }

  private void loadedWeek(int week, double done) {
    int cap = draft.cap(week);
    int minutes = volume(done);
    Map<DayOfWeek, Part> parts = new EnumMap<>(DayOfWeek.class);
    pattern.roles().forEach((day, role) -> parts.put(day, part(week, day, role, minutes, cap)));
    int longRun = longRun(minutes, others(parts), cap, done);
    parts.put(wishes.longDay(), new Part(longRun, longRun, 1));
    write(week, pattern.roles(), parts, minutes);
  }

  private Part part(int week, DayOfWeek day, Role role, int minutes, int cap) {
    int limit = Math.min(cap, wishes.available().getOrDefault(day, 0));
    return switch (keys.in(week, role)) {
      case KEY, SECOND_KEY -> {
        int wanted = keys.minutes(week, role, minutes, limit);
        // Where runs are few, the easy running around the work makes up the volume.
        int most = pattern.runs() <= 4 ? wanted + 20 : wanted;
        yield bounded(Math.max(Math.min(30, wanted), wanted - 5), most, limit, 0.22);
      }
      case RECOVERY -> bounded(15, Pattern.longestRecovery(pattern.runs()), limit, 0.14);
      default -> bounded(15, Pattern.LONGEST_EASY, limit, 0.20);
    };
  }

  static Part bounded(int least, int most, int limit, double weight) {
    int top = Math.min(most, limit >= WeekFill.STEP ? WeekFill.down(limit) : limit);
    return new Part(Math.min(least, top), top, weight);
  }

  private int others(Map<DayOfWeek, Part> parts) {
    return parts.entrySet().stream()
        .filter(day -> day.getKey() != wishes.longDay())
        .mapToInt(day -> day.getValue().most())
        .sum();
  }

  /** Grows evenly towards the goal's longest, within its share of the week and a tenth a step. */
  private int longRun(int minutes, int others, int cap, double done) {
    double share = pattern.runs() <= 3 ? SHARE_OF_LONG_IN_FEW_RUNS : SHARE_OF_LONG;
    double most = shareOf(minutes, others, share);
    most = Math.min(most, Math.min(cap, limit(wishes.longDay())));
    double first = Math.clamp(wishes.longestMinutes(), 20, shape.peakLong());
    double wanted = first * Math.pow(shape.peakLong() / first, done);
    return grid(Math.min(most, Math.max(wanted, 20)));
  }

  /**
   * A share of a week that may end up to four minutes short of its aim, or of what fits at most.
   */
  static double shareOf(int minutes, int others, double share) {
    return Math.min(share * (minutes - WeekFill.STEP + 1), share / (1 - share) * others);
  }

  /** Five minutes are the grid; below an hour they would be too large a step. */
  static int grid(double minutes) {
    return minutes < 60 ? (int) Math.floor(minutes + 1e-9) : WeekFill.down(minutes);
  }

  private void recoveryWeek(int week) {
    int cap = draft.cap(week);
    Map<DayOfWeek, Role> roles = easier();
    int minutes = cut(wishes.cutPercent());
    Map<DayOfWeek, Part> parts = new EnumMap<>(DayOfWeek.class);
    roles.forEach(
        (day, role) -> {
          int most = role == Role.RECOVERY ? 35 : role == Role.BIKE ? 45 : 60;
          parts.put(
              day,
              bounded(10, most, Math.min(cap, limit(day)), role == Role.RECOVERY ? 0.15 : 0.18));
        });
    long runs = roles.values().stream().filter(Role::isRun).count();
    double share = runs <= 3 ? SHARE_OF_LONG_IN_FEW_RUNS : SHARE_OF_LONG;
    int last = lastLong();
    double most = shareOf(minutes, others(parts), share);
    int longRun =
        grid(Math.min(Math.min(most, 0.75 * last), Math.min(cap, limit(wishes.longDay()))));
    parts.put(wishes.longDay(), new Part(longRun, longRun, 1));
    write(week, roles, parts, minutes);
  }

  private int cut(int percent) {
    int wanted = WeekFill.STEP * (int) Math.round(reference * (100 - percent) / 500.0);
    int most = WeekFill.down(reference * 0.80);
    // A week may end up to four minutes short of its aim.
    int least = WeekFill.STEP * (1 + (int) Math.ceil(reference * 0.50 / WeekFill.STEP - 1e-9));
    return Math.clamp(wanted, Math.min(least, most), most);
  }

  /** No key session: the first becomes a recovery run, and a recovery run becomes cycling. */
  private Map<DayOfWeek, Role> easier() {
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

  private int lastLong() {
    return draft.slots().stream()
        .filter(slot -> slot.role() == Role.LONG)
        .mapToInt(Slot::minutes)
        .reduce(wishes.longestMinutes(), (earlier, later) -> later);
  }

  private int limit(DayOfWeek day) {
    return wishes.available().getOrDefault(day, 0);
  }

  private void write(
      int week, Map<DayOfWeek, Role> roles, Map<DayOfWeek, Part> parts, int minutes) {
    List<DayOfWeek> days = List.copyOf(parts.keySet());
    int[] shares = WeekFill.share(minutes, days.stream().map(parts::get).toArray(Part[]::new));
    for (int i = 0; i < 7; i++) {
      LocalDate date = wishes.start().plusDays(7L * week + i);
      int at = days.indexOf(date.getDayOfWeek());
      draft.add(
          at < 0
              ? new Slot(date, Role.REST, 0)
              : new Slot(date, keys.in(week, role(roles, date)), shares[at]));
    }
  }

  private static Role role(Map<DayOfWeek, Role> roles, LocalDate date) {
    return roles.getOrDefault(date.getDayOfWeek(), Role.REST);
  }
}
