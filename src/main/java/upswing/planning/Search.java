package upswing.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * The best block of all layouts: a week that suits the runner comes first, form second.
 *
 * <p>Layouts are tried from the one that misses least of what was wished for. Of those that miss
 * equally little the one with the best minutes wins; a layout without any block makes way for the
 * next, or for itself with a run less before race week.
 */
final class Search {

  private static final double SAME = 1e-9;

  static Optional<Blueprint> best(Season season, BooleanSupplier cancelled) {
    PriorityQueue<Layout> waiting =
        new PriorityQueue<>(Comparator.comparingDouble(Layout::price).thenComparing(Layout::order));
    waiting.addAll(Layout.all(season));
    while (!waiting.isEmpty()) {
      List<Layout> alike = alike(waiting);
      Optional<Blueprint> best =
          alike.stream()
              .flatMap(layout -> Programme.best(season, layout, cancelled).stream())
              .reduce((one, other) -> other.value() > one.value() ? other : one);
      if (best.isPresent()) return best;
      for (Layout layout : alike) {
        layout.sparing(season).ifPresent(waiting::add);
      }
    }
    return Optional.empty();
  }

  /**
   * The best block of all layouts, however little its days suit: no block on any days scores more.
   */
  static Optional<Blueprint> onAnyDays(Season season, BooleanSupplier cancelled) {
    return Layout.all(season).stream()
        .flatMap(
            layout ->
                Stream.iterate(
                        Optional.of(layout),
                        Optional::isPresent,
                        one -> one.flatMap(it -> it.sparing(season)))
                    .flatMap(Optional::stream))
        .flatMap(layout -> Programme.best(season, layout, cancelled).stream())
        .reduce((one, other) -> other.value() > one.value() ? other : one);
  }

  private static List<Layout> alike(PriorityQueue<Layout> waiting) {
    List<Layout> alike = new ArrayList<>(List.of(waiting.remove()));
    while (!waiting.isEmpty() && waiting.element().price() <= alike.getFirst().price() + SAME) {
      alike.add(waiting.remove());
    }
    return alike;
  }

  private Search() {}
}
