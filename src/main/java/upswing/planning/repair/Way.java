package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import upswing.planning.repair.WeekSearch.Found;

/**
 * The cheapest way from today to the end of the block: a dynamic programme over its weeks.
 *
 * <p>For each {@link State} that weeks can end in the cheapest way there is kept; one that is
 * beaten in every respect is dropped. A first pass that follows only the most promising ways gives
 * a cost; in the second every way is given up that can't become cheaper than it, counting what
 * later weeks cost at the very least. Only where more ways than {@link #WIDE} are left are the
 * cheapest of them followed alone, and the result says how much cheaper the others could be.
 */
final class Way {

  /** How many ways the first pass follows. */
  private static final int PROMISING = 24;

  /** How many ways the second pass follows at most. */
  private static final int WIDE = 300;

  private final Course course;
  private final BooleanSupplier cancelled;
  private final Map<TableKey, WeekSearch> tables = new HashMap<>();
  private final long[] ahead;

  private Optional<Step> best = Optional.empty();

  /** What a way that is not followed could cost at the least. */
  private long left = Cost.NEVER;

  private record TableKey(int week, boolean hard, int left, int cap) {}

  /** A way to a state: what the last week became, and the way to there. */
  private record Step(
      State state,
      long cost,
      @Nullable Step before,
      @Nullable Found found,
      @Nullable WeekSearch table) {}

  /** The days of the cheapest way, week by week, what was known before each, and its cost. */
  record Result(List<List<Offer>> days, List<State> before, long cost) {}

  /**
   * Ways through a course, none of them looked at yet.
   *
   * @param cancelled asked again and again; once true, the work ends with a {@link
   *     CancellationException}
   */
  Way(Course course, BooleanSupplier cancelled) {
    this.course = course;
    this.cancelled = cancelled;
    int weeks = course.weeks().size();
    this.ahead = new long[weeks + 1];
    int taper = firstOfTaper();
    long last = taper < 0 ? 0 : TaperBound.of(course, taper, week -> free(week).all());
    for (int week = weeks - 1; week >= 0; week--) {
      ahead[week] = ahead[week + 1] + free(week).all().getFirst().cost();
      if (week == taper) ahead[week] = Math.max(ahead[week], last);
    }
  }

  /** The week, counted from 0, in which the last 14 days begin; -1 where they have begun. */
  private int firstOfTaper() {
    if (course.race().isEmpty()) return -1;
    LocalDate window = course.race().get().minusDays(Course.TAPER_DAYS - 1);
    for (int week = 0; week < course.weeks().size(); week++) {
      RepairWeek at = course.weeks().get(week);
      if (!window.isBefore(at.start()) && !window.isAfter(at.end())) return week;
    }
    return -1;
  }

  /** A week after which nothing is forbidden by those before it. */
  private WeekSearch free(int week) {
    return table(week, false, Course.NO_LIMIT, 0);
  }

  Course course() {
    return course;
  }

  /**
   * Follows the most promising ways.
   *
   * @param bound what another course costs: only what is cheaper counts
   * @return the bound, or what is cheaper
   */
  long glance(long bound) {
    best = run(PROMISING, bound);
    return best.map(Step::cost).orElse(bound);
  }

  /** Follows all other ways that can be cheaper than a bound; returns the bound, or the cheaper. */
  long search(long bound) {
    if (left >= bound) return bound;
    left = Cost.NEVER;
    best = run(WIDE, bound).or(() -> best);
    return best.map(step -> Math.min(bound, step.cost())).orElse(bound);
  }

  /** What the cheapest way found costs; {@link Cost#NEVER} where none was below the bounds. */
  long cost() {
    return best.map(Step::cost).orElse(Cost.NEVER);
  }

  /** What no way that was not followed costs less than. */
  long left() {
    return left;
  }

  /** The cheapest way found. */
  Result result() {
    return result(best.orElseThrow());
  }

  private Result result(Step last) {
    List<List<Offer>> days = new ArrayList<>();
    List<Found> ways = new ArrayList<>();
    for (Step step = last; step.before() != null; step = step.before()) {
      if (step.table() == null || step.found() == null) throw new IllegalStateException();
      days.addFirst(step.table().days(step.found()));
      ways.addFirst(step.found());
    }
    List<State> states = new ArrayList<>();
    State state = course.start();
    for (int week = 0; week < ways.size(); week++) {
      states.add(state);
      state = course.after(week, state, ways.get(week));
    }
    return new Result(days, states, last.cost());
  }

  private WeekSearch table(int week, boolean hard, int left, int cap) {
    return tables.computeIfAbsent(
        new TableKey(week, hard, left, cap),
        key ->
            new WeekSearch(
                course.weeks().get(week),
                hard,
                course.back().closes(course.weeks().get(week)),
                left,
                cap));
  }

  /** The cheapest way that costs less than a bound. */
  private Optional<Step> run(int width, long bound) {
    List<Step> steps = List.of(new Step(course.start(), course.fixedCost(), null, null, null));
    for (int week = 0; week < course.weeks().size(); week++) {
      Map<State, Step> next = new HashMap<>();
      for (Step step : steps) {
        if (cancelled.getAsBoolean()) throw new CancellationException();
        extend(week, step, bound - ahead[week + 1], next);
      }
      steps = best(next.values(), width, ahead[week + 1]);
    }
    return steps.stream().findFirst();
  }

  private void extend(int index, Step step, long bound, Map<State, Step> next) {
    RepairWeek week = course.weeks().get(index);
    State state = step.state();
    boolean closes = course.back().closes(week) >= 0;
    int left = closes ? state.left() : Course.NO_LIMIT;
    WeekSearch table = table(index, state.hard(), left, course.cap(week, state));
    for (Found found : table.all()) {
      long cost = step.cost() + found.cost();
      if (cost >= bound) break;
      cost += Cost.rules(course.broken(index, state, found));
      if (cost >= bound) continue;
      State after = course.needs().of(index, course.after(index, state, found));
      Step known = next.get(after);
      if (known == null || cost < known.cost()) {
        next.put(after, new Step(after, cost, step, found, table));
      }
    }
  }

  /** Without those that another beats in everything; the cheapest first. */
  private List<Step> best(Collection<Step> all, int width, long ahead) {
    List<Step> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingLong(Step::cost).thenComparing(Step::state, State.ORDER));
    Map<State, List<Step>> alike = new HashMap<>();
    List<Step> best = new ArrayList<>();
    for (Step step : sorted) {
      if (best.size() == width) {
        this.left = Math.min(this.left, step.cost() + ahead);
        break;
      }
      List<Step> others =
          alike.computeIfAbsent(step.state().comparable(), key -> new ArrayList<>());
      boolean beaten = false;
      for (Step other : others) beaten |= other.state().allows(step.state());
      if (beaten) continue;
      others.add(step);
      best.add(step);
    }
    return best;
  }
}
