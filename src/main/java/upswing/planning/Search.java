package upswing.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    layouts(season).forEach(waiting::add);
    while (!waiting.isEmpty()) {
      List<Layout> spared = new ArrayList<>();
      @Nullable Blueprint best = null;
      for (Layout layout : alike(waiting)) {
        Programme programme = new Programme(season, layout, cancelled);
        if (!programme.isBuilt()) continue;
        best = better(best, programme.best(layout));
        layout.sparing(season).ifPresent(spared::add);
      }
      if (best != null) return Optional.of(best);
      waiting.addAll(spared);
    }
    return Optional.empty();
  }

  /** Whether there is any block at all: the first that is found will do. */
  static boolean isAny(Season season, BooleanSupplier cancelled) {
    return layouts(season).anyMatch(layout -> isAny(season, layout, cancelled));
  }

  private static boolean isAny(Season season, Layout layout, BooleanSupplier cancelled) {
    if (Programme.leadsNowhere(season, layout)) return false;
    // What the last two weeks can't be is known before the weeks up to them are planned.
    List<Layout> endings =
        Stream.iterate(Optional.of(layout), Optional::isPresent, one -> one.get().sparing(season))
            .map(Optional::get)
            .filter(one -> season.wishes().race().isEmpty() || TaperPlan.isAny(season, one))
            .toList();
    if (endings.isEmpty()) return false;
    Programme programme = new Programme(season, layout, cancelled);
    return programme.isBuilt() && endings.stream().anyMatch(one -> programme.best(one).isPresent());
  }

  /**
   * The best block of all layouts, however little its days suit: no block on any days scores more.
   */
  static Optional<Blueprint> onAnyDays(Season season, BooleanSupplier cancelled) {
    @Nullable Blueprint best = null;
    for (Layout layout : layouts(season).toList()) {
      Programme programme = new Programme(season, layout, cancelled);
      if (!programme.isBuilt()) continue;
      Optional<Layout> one = Optional.of(layout);
      while (one.isPresent()) {
        best = better(best, programme.best(one.get()));
        one = one.get().sparing(season);
      }
    }
    return Optional.ofNullable(best);
  }

  /** All that may have a block. */
  private static Stream<Layout> layouts(Season season) {
    if (!season.isBridged()) return Stream.empty();
    return Layout.runs(season)
        .filter(runs -> !Corridor.widest(season, runs).isClosed())
        .mapToObj(runs -> Layout.all(season, runs))
        .flatMap(List::stream);
  }

  private static @Nullable Blueprint better(@Nullable Blueprint one, Optional<Blueprint> other) {
    if (one == null) return other.orElse(null);
    return other.filter(block -> block.value() > one.value()).orElse(one);
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
