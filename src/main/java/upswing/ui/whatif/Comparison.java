package upswing.ui.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.TrainingBlock;
import upswing.ui.Seen;

/**
 * The plan as it is kept beside the one that is tried.
 *
 * @param weeks those of the block around a day; without a block the eight from its week on
 * @param formKept on the race day of the block, in load points a day; empty without a race to come
 */
record Comparison(
    List<Week> weeks,
    double loadKept,
    double loadTried,
    OptionalDouble formKept,
    OptionalDouble formTried,
    int findingsKept,
    int findingsTried) {

  private static final int WEEKS_WITHOUT_BLOCK = 8;

  /** A week's planned minutes, kept and tried. */
  record Week(LocalDate start, int number, double kept, double tried) {

    /** Whether anything is different in it. */
    boolean isChanged() {
      return Math.abs(kept - tried) >= 1;
    }
  }

  Comparison {
    weeks = List.copyOf(weeks);
  }

  /** Compares what matters around a day: its block, up to its race. */
  static Comparison of(Seen kept, Seen tried, LocalDate day) {
    Optional<TrainingBlock> block = tried.plan().blockOn(day);
    LocalDate first = block.map(TrainingBlock::start).orElse(tried.plan().runner().weekOf(day));
    int count = block.map(b -> b.weeks().size()).orElse(WEEKS_WITHOUT_BLOCK);
    LocalDate last = first.plusWeeks(count).minusDays(1);
    Optional<LocalDate> race =
        block.flatMap(b -> b.settings().race()).filter(r -> !r.isBefore(tried.today()));
    LocalDate end = race.orElse(last);
    return new Comparison(
        java.util.stream.IntStream.range(0, count)
            .mapToObj(i -> week(kept, tried, first.plusWeeks(i), i + 1))
            .toList(),
        load(kept, tried.today(), end),
        load(tried, tried.today(), end),
        form(kept, race),
        form(tried, race),
        kept.warnings(),
        tried.warnings());
  }

  private static Week week(Seen kept, Seen tried, LocalDate start, int number) {
    return new Week(
        start,
        number,
        kept.ledger().week(start).plannedMinutes(),
        tried.ledger().week(start).plannedMinutes());
  }

  private static double load(Seen seen, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) return 0;
    return from.datesUntil(to.plusDays(1))
        .mapToDouble(day -> seen.ledger().day(day).planned())
        .sum();
  }

  private static OptionalDouble form(Seen seen, Optional<LocalDate> race) {
    return race.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(seen.ledger().form(race.get()).form());
  }
}
