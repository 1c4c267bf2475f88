package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import upswing.planning.BlockPlanner.Note;
import upswing.training.Absence;
import upswing.training.BlockSettings;

/**
 * Days away given back to training: the last or the first of a stretch, so that what is left of it
 * is one stretch.
 *
 * <p>Example: of 1 to 9 March the days from 7 March on, so that 1 to 6 March are left.
 */
final class DaysBack {

  /** What is left once each stretch alone is given back, then all of them. */
  static List<List<Absence>> left(BlockSettings wishes) {
    List<List<Absence>> left = new ArrayList<>();
    List<Absence> all = stretches(wishes);
    if (all.size() > 1) {
      for (Absence back : all) left.add(all.stream().filter(one -> !one.equals(back)).toList());
    }
    if (!all.isEmpty()) left.add(List.of());
    return left;
  }

  /**
   * What is left where so many days fewer are given back of one stretch.
   *
   * @param loosened what has been given back already
   */
  static List<List<Absence>> longer(BlockSettings wishes, BlockSettings loosened, int days) {
    List<List<Absence>> longer = new ArrayList<>();
    for (Absence whole : stretches(wishes)) {
      List<Absence> parts =
          stretches(loosened).stream()
              .filter(part -> part.touches(whole.first(), whole.last()))
              .toList();
      for (Absence part : grown(whole, parts.stream().findFirst(), days)) {
        List<Absence> left = new ArrayList<>(stretches(loosened));
        left.removeAll(parts);
        left.add(part);
        longer.add(left);
      }
    }
    return longer;
  }

  private static List<Absence> grown(Absence whole, Optional<Absence> part, int days) {
    int most = whole.days() - part.map(Absence::days).orElse(0);
    // What is given back whole by so large a step is no smaller wish.
    if (days >= most) return List.of();
    LocalDate first = whole.first();
    LocalDate last = whole.last();
    if (part.isEmpty()) {
      return List.of(
          new Absence(first, first.plusDays(days - 1L)),
          new Absence(last.minusDays(days - 1L), last));
    }
    Absence left = part.get();
    return left.first().equals(first)
        ? List.of(new Absence(first, left.last().plusDays(days)))
        : List.of(new Absence(left.first().minusDays(days), last));
  }

  /** The days away as they follow each other: none touches the next. */
  private static List<Absence> stretches(BlockSettings wishes) {
    List<Absence> stretches = new ArrayList<>();
    for (Absence next :
        wishes.away().stream().sorted(Comparator.comparing(Absence::first)).toList()) {
      Absence last = stretches.isEmpty() ? null : stretches.getLast();
      if (last == null || next.first().isAfter(last.last().plusDays(1))) {
        stretches.add(next);
      } else if (next.last().isAfter(last.last())) {
        stretches.set(stretches.size() - 1, new Absence(last.first(), next.last()));
      }
    }
    return stretches;
  }

  /** How many days are given back, and from when to when where they are one stretch. */
  static Note note(BlockSettings wishes, List<Absence> left) {
    List<LocalDate> back =
        stretches(wishes).stream()
            .flatMap(one -> one.first().datesUntil(one.last().plusDays(1)))
            .filter(day -> left.stream().noneMatch(part -> part.holds(day)))
            .toList();
    int all = stretches(wishes).stream().mapToInt(Absence::days).sum();
    boolean stretch = back.getFirst().plusDays(back.size() - 1L).equals(back.getLast());
    return stretch
        ? Note.of("planning.blocked.away", back.size(), back.getFirst(), back.getLast(), all)
        : Note.of("planning.blocked.daysAway", back.size(), all);
  }

  private DaysBack() {}
}
