package upswing.planning.repair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The first seven days back after each gap, one after the other: where the next way back begins
 * earlier, its limit takes over.
 *
 * @param all after more than three days off each, in order
 */
record WaysBack(List<Comeback> all) {

  WaysBack {
    all = List.copyOf(all);
  }

  /** Those of some comebacks that reach into the days from one on. */
  static WaysBack from(List<Comeback> comebacks, LocalDate day) {
    return new WaysBack(
        comebacks.stream().filter(c -> c.isLong() && c.end().isAfter(day)).toList());
  }

  /** The day after the days that a limit holds for. */
  private LocalDate end(int at) {
    LocalDate end = all.get(at).end();
    boolean cut = at + 1 < all.size() && all.get(at + 1).back().isBefore(end);
    return cut ? all.get(at + 1).back() : end;
  }

  /** The one that holds on a day. */
  Optional<Comeback> on(LocalDate day) {
    for (int i = 0; i < all.size(); i++) {
      if (!day.isBefore(all.get(i).back()) && day.isBefore(end(i))) return Optional.of(all.get(i));
    }
    return Optional.empty();
  }

  /** The one whose first run is in a week. */
  Optional<Comeback> startsIn(RepairWeek week) {
    if (all.isEmpty()) return Optional.empty();
    return all.stream()
        .filter(c -> !c.back().isBefore(week.start()) && !c.back().isAfter(week.end()))
        .reduce((one, other) -> other);
  }

  /** The last day of a limit, counted from 0, where it ends in a week; -1 where none does. */
  int closes(RepairWeek week) {
    for (int i = 0; i < all.size(); i++) {
      long days = ChronoUnit.DAYS.between(week.start(), end(i)) - 1;
      if (days >= 0 && days < 7) return (int) days;
    }
    return -1;
  }

  /** Whether the limit of the way back that starts in a week goes on in the next. */
  boolean goesOn(RepairWeek week) {
    return startsIn(week).filter(c -> c.end().minusDays(1).isAfter(week.end())).isPresent();
  }
}
