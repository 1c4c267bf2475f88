package upswing.planning;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import upswing.planning.BlockPlanner.Note;
import upswing.planning.library.Dose;
import upswing.training.BlockSettings;
import upswing.training.Wished;

/**
 * How good a block is, what holds it back, and how much of it hangs on the model's constants.
 *
 * @param points form on race day less the prices of missed wishes
 * @param bound no block on any days scores more, whatever fitness and form do on their way there;
 *     equal to the points where the days that suit best also give the best block and it keeps the
 *     rules about that way by itself
 * @param steady whether fitness climbs and form falls no further than R16 and R17 let them; coming
 *     back from next to nothing there may be no such block
 * @param costs what more minutes on a day or a looser rule would bring, the most first
 * @param shifts how many days change where fatigue weighs less or more
 */
public record Report(
    double points, double bound, boolean steady, List<Cost> costs, List<Shift> shifts) {

  /** More minutes on a day worth asking about. */
  private static final int STEP = 30;

  private static final int MOST_MINUTES = 240;

  /** Sums that differ by less are the same. */
  private static final double SAME = 1e-9;

  /** Less than this, in points, nobody would notice. */
  private static final double NOTICED = 0.1;

  private static final double[] RATIOS = {1.5, 2.5, 3};

  public Report {
    costs = List.copyOf(costs);
    shifts = List.copyOf(shifts);
  }

  /** What one limit costs: the same block planned again with it loosened, in points of form. */
  public record Cost(Note note, double points) {}

  /** How many days change when fatigue weighs so many times as much as fitness. */
  public record Shift(double ratio, int days) {}

  /**
   * How far the block may be from the best, as a share of the bound; 0 where it is the best.
   *
   * <p>Example: 24.5 points of at most 25 give 0.02. A bound of less than a point counts as one.
   */
  public double gap() {
    return bound - points <= SAME ? 0 : (bound - points) / Math.max(1, Math.abs(bound));
  }

  /** How good the block is, as a sentence: proven the best, or within so many percent of it. */
  public Note standing() {
    if (steady && gap() == 0) return Note.of("planning.best");
    String points = tenths(bound - this.points);
    if (!steady) return Note.of("planning.unsteady", points);
    // A share of a bound around zero says nothing.
    return gap() < 1
        ? Note.of("planning.within", tenths(100 * gap()), points)
        : Note.of("planning.withinPoints", points);
  }

  /** Rounded up: never closer to the best than it is. */
  private static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", Math.max(0.0, Math.ceil(10 * number - SAME) / 10));
  }

  /**
   * The report of the block that these wishes give; empty where they give none.
   *
   * @param cancelled asked again and again; once true, the work ends with a {@link
   *     CancellationException}
   */
  public static Optional<Report> of(BlockSettings wishes, Past past, BooleanSupplier cancelled) {
    if (!Wishes.problems(wishes).isEmpty()) return Optional.empty();
    Season season = season(wishes, past, Bounds.HEALTHY, Influence.USUAL);
    return Search.best(season, cancelled).map(free -> of(free, season, past, cancelled));
  }

  private static Report of(
      Blueprint unsteady, Season season, Past past, BooleanSupplier cancelled) {
    BlockSettings wishes = season.wishes();
    Blueprint best = SteadyPath.best(unsteady, season, past, cancelled);
    Blueprint other = Search.onAnyDays(season, cancelled).orElseThrow();
    List<Cost> costs = costs(best, wishes, past, cancelled);
    String path = wishes.away().isEmpty() ? "planning.cost.path" : "planning.cost.pathAway";
    costs.add(new Cost(Note.of(path), unsteady.value() - best.value()));
    costs.add(
        new Cost(
            Note.of("planning.cost.days", other.pattern().runs()),
            other.value() - unsteady.value()));
    costs.removeIf(cost -> cost.points() <= NOTICED);
    costs.sort(Comparator.comparingDouble(Cost::points).reversed());
    List<Shift> shifts = shifts(best, wishes, past, cancelled);
    boolean steady = SteadyPath.breach(best, season, past).isEmpty();
    return new Report(best.value(), other.value(), steady, costs, shifts);
  }

  private static Season season(BlockSettings wishes, Past past, Bounds bounds, double ratio) {
    return Season.of(wishes, past, bounds, ratio);
  }

  private static List<Cost> costs(
      Blueprint best, BlockSettings wishes, Past past, BooleanSupplier cancelled) {
    List<Cost> costs = new ArrayList<>();
    wishes
        .available()
        .forEach(
            (day, minutes) -> {
              int more = Math.min(MOST_MINUTES, minutes + STEP);
              if (more == minutes || !isFull(best, day, minutes)) return;
              BlockSettings other = new Wished(wishes).day(day, more).settings();
              BlockPlanner.blueprint(other, past, cancelled)
                  .ifPresent(
                      found ->
                          costs.add(
                              new Cost(
                                  gain(best, found, day, more), found.value() - best.value())));
            });
    List<Map.Entry<String, Bounds>> rules =
        List.of(
            Map.entry("planning.cost.growth", loosened(1.15, 1.10, 0.35, 0.40, 0.59)),
            Map.entry("planning.cost.longGrowth", loosened(1.10, 1.15, 0.35, 0.40, 0.59)),
            Map.entry("planning.cost.longShare", loosened(1.10, 1.10, 0.40, 0.45, 0.59)));
    for (var one : rules) {
      rule(one.getKey(), one.getValue(), best, wishes, past, cancelled).ifPresent(costs::add);
    }
    return costs;
  }

  private static Bounds loosened(
      double week, double longRun, double share, double shareOfFew, double taper) {
    return new Bounds(week, 1.14, longRun, share, shareOfFew, taper);
  }

  /** What a rule of health costs: shown, never offered. */
  private static Optional<Cost> rule(
      String key,
      Bounds bounds,
      Blueprint best,
      BlockSettings wishes,
      Past past,
      BooleanSupplier cancelled) {
    return SteadyPath.best(season(wishes, past, bounds, Influence.USUAL), past, cancelled)
        .map(other -> new Cost(Note.of(key), other.value() - best.value()));
  }

  /** Whether a day is filled to its limit in some week. */
  private static boolean isFull(Blueprint best, DayOfWeek day, int limit) {
    return best.slots().stream()
        .anyMatch(
            slot ->
                slot.date().getDayOfWeek() == day
                    && slot.minutes() > limit - WeekFill.STEP
                    && slot.minutes() > 0);
  }

  /** A larger dose is what a past sees first, then the long run, then the week. */
  private static Note gain(Blueprint best, Blueprint other, DayOfWeek day, int minutes) {
    for (int week = best.weeks().size() - 1; week >= 0; week--) {
      Optional<Dose> now = dose(best, week);
      Optional<Dose> more = dose(other, week);
      if (more.isPresent()
          && now.isPresent()
          && more.get().workMinutes() > now.get().workMinutes()) {
        return Note.of("planning.cost.dose", day, minutes, week + 1, Limits.written(more.get()));
      }
    }
    if (other.longest() > best.longest()) {
      return Note.of("planning.cost.longRun", day, minutes, other.longest());
    }
    int biggest = 0;
    for (int week = 0; week < other.weeks().size(); week++) {
      biggest = Math.max(biggest, other.minutes(week));
    }
    return Note.of("planning.cost.week", day, minutes, biggest);
  }

  private static Optional<Dose> dose(Blueprint block, int week) {
    return block.week(week).stream()
        .filter(slot -> slot.role() == Role.KEY)
        .flatMap(
            slot ->
                block
                    .keys()
                    .chosen(week, Role.KEY, WeekFill.down(block.minutes(week)), slot.minutes())
                    .stream())
        .map(KeySessions.Chosen::dose)
        .findFirst();
  }

  private static List<Shift> shifts(
      Blueprint best, BlockSettings wishes, Past past, BooleanSupplier cancelled) {
    List<Shift> shifts = new ArrayList<>();
    for (double ratio : RATIOS) {
      SteadyPath.best(season(wishes, past, Bounds.HEALTHY, ratio), past, cancelled)
          .ifPresent(
              other -> {
                int changed = 0;
                for (int day = 0; day < best.slots().size(); day++) {
                  if (!best.slots().get(day).equals(other.slots().get(day))) changed++;
                }
                shifts.add(new Shift(ratio, changed));
              });
    }
    return shifts;
  }
}
