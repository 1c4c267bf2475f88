package upswing.ui.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import upswing.load.Form;
import upswing.planning.Consequence;
import upswing.planning.Consequence.WeekChange;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.Prospect;
import upswing.ui.Seen;

/**
 * The weeks that are drawn for a change: its block, or some around it.
 *
 * @param now form as it is, a day each
 * @param then form as it would be, from today or the first changed day on
 * @param loads planned and done, a week each
 */
record Span(
    LocalDate first,
    int weeks,
    LocalDate today,
    List<Form> now,
    List<Form> then,
    List<LocalDate> recoveries,
    List<Load> loads,
    List<String> names) {

  private static final int BEFORE = 4;
  private static final int AFTER = 9;

  /** A week's load in points; {@code then} where a change makes it another. */
  record Load(double planned, double done, Optional<Double> then) {}

  static Span of(Prospect prospect, Seen seen, Messages words) {
    Optional<TrainingBlock> block = seen.plan().blockOn(prospect.day());
    LocalDate week = seen.plan().runner().weekOf(prospect.day());
    LocalDate first = block.map(TrainingBlock::start).orElse(week.minusWeeks(BEFORE));
    int weeks = block.map(b -> b.weeks().size()).orElse(BEFORE + AFTER);
    LocalDate end = first.plusWeeks(weeks);
    List<Form> now = first.datesUntil(end).map(seen.ledger()::form).toList();
    return new Span(
        first,
        weeks,
        seen.today(),
        now,
        then(prospect.consequence(), now, seen.today(), end),
        starts(first, weeks).stream()
            .filter(
                start -> block.flatMap(b -> b.week(start)).filter(w -> w.recovery()).isPresent())
            .toList(),
        starts(first, weeks).stream().map(start -> load(prospect, seen, start)).toList(),
        IntStream.rangeClosed(1, weeks).mapToObj(n -> words.of("calendar.week", n)).toList());
  }

  private static List<LocalDate> starts(LocalDate first, int weeks) {
    return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
  }

  /** What is planned as it is up to the first changed day, and as it would be from there on. */
  private static List<Form> then(
      Consequence would, List<Form> now, LocalDate today, LocalDate end) {
    List<Form> then = new ArrayList<>();
    LocalDate changed = would.days().getFirst();
    for (Form form : now) {
      if (!form.date().isBefore(today) && form.date().isBefore(changed)) then.add(form);
    }
    would.forms().stream()
        .filter(form -> form.date().isBefore(end) && !form.date().isBefore(today))
        .forEach(then::add);
    return then;
  }

  private static Load load(Prospect prospect, Seen seen, LocalDate start) {
    var week = seen.ledger().week(start);
    Optional<Double> then =
        prospect.consequence().weeks().stream()
            .filter(change -> change.start().equals(start))
            .map(WeekChange::after)
            .map(after -> after.plannedLoad())
            .findFirst();
    return new Load(week.plannedLoad(), week.doneLoad(), then);
  }

  int days() {
    return weeks * 7;
  }

  boolean isChanged() {
    return !then.isEmpty();
  }

  String name(int week) {
    return names.get(week);
  }
}
