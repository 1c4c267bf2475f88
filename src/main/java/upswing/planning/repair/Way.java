package upswing.planning.repair;

import java.util.ArrayList;
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
 * The cheapest way from today to the end of the block: an exact dynamic programme over its weeks.
 *
 * <p>A week must know of those before it: the last usual week, the long runs of four weeks, whether
 * the day before is hard, and what is left of the first seven days back. For each of these the
 * cheapest way there is kept; one that is beaten in every respect is dropped. Nothing else is left
 * out.
 *
 * <p>A first pass that follows only the most promising ways gives a cost; in the second every way
 * that already costs more is given up.
 */
final class Way {

  /** How many ways the first pass follows. */
  private static final int PROMISING = 40;

  private final Course course;
  private final BooleanSupplier cancelled;
  private final Map<TableKey, WeekSearch> tables = new HashMap<>();

  private record TableKey(int week, boolean hard, int left, int cap) {}

  /**
   * What later weeks must know.
   *
   * @param reference minutes of the last usual week
   * @param before minutes of the usual week before that
   * @param peak minutes of the biggest week of the four before the taper
   * @param taper minutes of the last 14 days so far
   * @param longest the longest run of the last one, two, three and four weeks
   * @param left minutes left of the first seven days back; {@link Course#NO_LIMIT} without
   */
  record State(
      int reference,
      int before,
      int peak,
      int taper,
      int one,
      int two,
      int three,
      int four,
      boolean hard,
      int left) {}

  /** A way to a state: what the last week became, and the way to there. */
  record Step(
      State state,
      long cost,
      @Nullable Step before,
      @Nullable Found found,
      @Nullable WeekSearch table) {}

  private Way(Course course, BooleanSupplier cancelled) {
    this.course = course;
    this.cancelled = cancelled;
  }

  /** The days of the cheapest way, week by week, and its cost. */
  record Result(List<List<Offer>> days, List<State> before, long cost) {}

  static Result cheapest(Course course, BooleanSupplier cancelled) {
    Way way = new Way(course, cancelled);
    long bound = way.run(PROMISING, Cost.NEVER).orElseThrow().cost();
    Step last = way.run(Integer.MAX_VALUE, bound).orElseThrow();
    List<List<Offer>> days = new ArrayList<>();
    List<State> states = new ArrayList<>();
    for (Step step = last; step.before() != null; step = step.before()) {
      if (step.table() == null || step.found() == null) throw new IllegalStateException();
      days.addFirst(step.table().days(step.found()));
      states.addFirst(step.before().state());
    }
    return new Result(days, states, last.cost());
  }

  private Optional<Step> run(int width, long bound) {
    List<Step> steps = List.of(new Step(course.start(), course.fixedCost(), null, null, null));
    for (int week = 0; week < course.weeks().size(); week++) {
      if (cancelled.getAsBoolean()) throw new CancellationException();
      Map<State, Step> next = new HashMap<>();
      for (Step step : steps) extend(week, step, bound, next);
      steps = pruned(next.values(), width);
    }
    return steps.stream().min(Comparator.comparingLong(Step::cost));
  }

  private void extend(int index, Step step, long bound, Map<State, Step> next) {
    RepairWeek week = course.weeks().get(index);
    State state = step.state();
    int closes = course.closes(week);
    WeekSearch table =
        tables.computeIfAbsent(
            new TableKey(
                index, state.hard(), closes < 0 ? 0 : state.left(), course.cap(week, state)),
            key -> new WeekSearch(week, key.hard(), closes, key.left(), key.cap()));
    for (Found found : table.all()) {
      long cost = step.cost() + found.cost();
      if (cost > bound) break;
      cost += Cost.rules(course.broken(index, state, found));
      if (cost > bound) continue;
      State after = course.after(index, state, found);
      Step known = next.get(after);
      if (known == null || cost < known.cost())
        next.put(after, new Step(after, cost, step, found, table));
    }
  }

  /** Without those that another of the same weeks beats in everything, the cheapest first. */
  private static List<Step> pruned(Iterable<Step> all, int width) {
    Map<List<Integer>, List<Step>> alike = new HashMap<>();
    for (Step step : all) {
      State s = step.state();
      List<Integer> key = List.of(s.reference(), s.before(), s.peak(), s.taper(), s.hard() ? 1 : 0);
      List<Step> others = alike.computeIfAbsent(key, k -> new ArrayList<>());
      if (others.stream().anyMatch(other -> beats(other, step))) continue;
      others.removeIf(other -> beats(step, other));
      others.add(step);
    }
    return alike.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingLong(Step::cost).thenComparing(s -> s.state().toString()))
        .limit(width)
        .toList();
  }

  private static boolean beats(Step one, Step other) {
    State a = one.state();
    State b = other.state();
    return one.cost() <= other.cost()
        && a.one() >= b.one()
        && a.two() >= b.two()
        && a.three() >= b.three()
        && a.four() >= b.four()
        && a.left() >= b.left();
  }
}
