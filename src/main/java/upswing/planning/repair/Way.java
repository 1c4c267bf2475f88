package upswing.planning.repair;

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
 * later weeks cost at the very least. Where more ways than {@link #WIDE} are left, the cheapest of
 * them are followed: an answer in a moment counts for more than the last few minutes of a run.
 */
final class Way {

  /** How many ways the first pass follows, and to how many ends of a week each. */
  private static final int PROMISING = 24;

  private static final int ENDS = 120;

  /** How many ways the second pass follows at most, and to how many ends of a week each. */
  private static final int WIDE = 300;

  private static final int WIDE_ENDS = 400;

  private final Course course;
  private final BooleanSupplier cancelled;
  private final Map<TableKey, WeekSearch> tables = new HashMap<>();
  private final long[] ahead;

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

  private Way(Course course, BooleanSupplier cancelled) {
    this.course = course;
    this.cancelled = cancelled;
    this.ahead = new long[course.weeks().size() + 1];
    for (int week = course.weeks().size() - 1; week >= 0; week--) {
      List<Found> free = table(week, false, Course.NO_LIMIT, 0).all();
      ahead[week] = ahead[week + 1] + free.getFirst().cost();
    }
  }

  static Result cheapest(Course course, BooleanSupplier cancelled) {
    Way way = new Way(course, cancelled);
    Step good = way.run(PROMISING, ENDS, Cost.NEVER).orElseThrow();
    Step wide = way.run(WIDE, WIDE_ENDS, good.cost()).orElse(good);
    Step last = wide.cost() < good.cost() ? wide : good;
    List<List<Offer>> days = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Step step = last; step.before() != null; step = step.before()) {
      if (step.table() == null || step.found() == null) throw new IllegalStateException();
      days.addFirst(step.table().days(step.found()));
      states.addFirst(step.before().state());
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
                course.closes(course.weeks().get(week)),
                left,
                cap));
  }

  private Optional<Step> run(int width, int ends, long bound) {
    List<Step> steps = List.of(new Step(course.start(), course.fixedCost(), null, null, null));
    for (int week = 0; week < course.weeks().size(); week++) {
      Map<State, Step> next = new HashMap<>();
      for (Step step : steps) {
        if (cancelled.getAsBoolean()) throw new CancellationException();
        extend(week, step, ends, bound - ahead[week + 1], next);
      }
      steps = best(next.values(), width);
    }
    return steps.stream().findFirst();
  }

  private void extend(int index, Step step, int ends, long bound, Map<State, Step> next) {
    RepairWeek week = course.weeks().get(index);
    State state = step.state();
    boolean closes = course.closes(week) >= 0;
    int left = closes ? state.left() : Course.NO_LIMIT;
    WeekSearch table = table(index, state.hard(), left, course.cap(week, state));
    int tried = 0;
    for (Found found : table.all()) {
      long cost = step.cost() + found.cost();
      if (cost > bound || tried++ > ends) break;
      cost += Cost.rules(course.broken(index, state, found));
      if (cost > bound) continue;
      State after = course.after(index, state, found);
      Step known = next.get(after);
      if (known == null || cost < known.cost()) {
        next.put(after, new Step(after, cost, step, found, table));
      }
    }
  }

  /** Without those that another beats in everything; the cheapest first. */
  private static List<Step> best(Collection<Step> all, int width) {
    List<Step> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingLong(Step::cost).thenComparing(Step::state, State.ORDER));
    Map<State, List<Step>> alike = new HashMap<>();
    List<Step> best = new ArrayList<>();
    for (Step step : sorted) {
      List<Step> others =
          alike.computeIfAbsent(step.state().comparable(), key -> new ArrayList<>());
      boolean beaten = false;
      for (Step other : others) beaten |= other.state().allows(step.state());
      if (beaten) continue;
      others.add(step);
      best.add(step);
      if (best.size() == width) break;
    }
    return best;
  }
}
