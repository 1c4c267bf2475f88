package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import upswing.planning.Consequence;
import upswing.planning.Consequence.WeekChange;
import upswing.planning.check.Finding;
import upswing.ui.widget.FitMark;

/**
 * What the calendar shows of changes that are only looked at: marks on days, weeks as they'd be.
 */
record Foreseen(Map<LocalDate, DayMark> days, Map<LocalDate, WeekTurn> weeks) {

  static final Foreseen NOTHING = new Foreseen(Map.of(), Map.of());

  Foreseen {
    days = Map.copyOf(days);
    weeks = Map.copyOf(weeks);
  }

  /**
   * Marks on every day where a session could be put down, and the weeks of one of them.
   *
   * @param on what is known of each day
   * @param target the day under the pointer; it always says its reason
   */
  static Foreseen ofDays(
      NavigableMap<LocalDate, Known> on,
      Optional<LocalDate> target,
      UnaryOperator<LocalDate> weekOf,
      WeekTurns turns) {
    Map<LocalDate, DayMark> days = new HashMap<>();
    Set<String> said = new HashSet<>();
    on.forEach(
        (day, known) -> {
          boolean first = said.add(weekOf.apply(day) + known.brief());
          boolean here = target.filter(day::equals).isPresent();
          days.put(day, new DayMark(known.shape(), first || here ? known.brief() : ""));
        });
    Optional<Known> here = target.map(on::get);
    return new Foreseen(
        days, here.map(known -> turns(known.consequence(), weekOf, turns)).orElse(Map.of()));
  }

  /** Marks on every week that one could change places with, and the two weeks themselves. */
  static Foreseen ofWeeks(
      NavigableMap<LocalDate, Known> on,
      Optional<LocalDate> target,
      UnaryOperator<LocalDate> weekOf,
      WeekTurns turns) {
    Map<LocalDate, WeekTurn> weeks = new TreeMap<>();
    on.forEach((week, known) -> weeks.put(week, WeekTurn.marked(known.shape())));
    target.map(on::get).ifPresent(known -> weeks.putAll(turns(known.consequence(), weekOf, turns)));
    return new Foreseen(Map.of(), weeks);
  }

  /** One day's mark, and the weeks it would change. */
  static Foreseen ofOne(
      LocalDate day, Known known, UnaryOperator<LocalDate> weekOf, WeekTurns turns) {
    return ofDays(new TreeMap<>(Map.of(day, known)), Optional.of(day), weekOf, turns);
  }

  private static Map<LocalDate, WeekTurn> turns(
      Consequence would, UnaryOperator<LocalDate> weekOf, WeekTurns turns) {
    Map<LocalDate, WeekTurn> weeks = new HashMap<>();
    for (WeekChange week : would.weeks()) {
      int broken = count(would.broken(), week.start(), weekOf);
      int mended = count(would.mended(), week.start(), weekOf);
      FitMark.Shape worst = FitMark.Shape.valueOf(would.fit().name());
      weeks.put(week.start(), turns.of(week, broken > 0 ? broken : -mended, worst));
    }
    return weeks;
  }

  private static int count(
      Iterable<Finding> findings, LocalDate week, UnaryOperator<LocalDate> weekOf) {
    int count = 0;
    for (Finding finding : findings) if (weekOf.apply(finding.day()).equals(week)) count++;
    return count;
  }
}
