package upswing.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;
import upswing.exchange.text.DayColumn;
import upswing.exchange.text.HrvColumn;
import upswing.exchange.text.Numbers;
import upswing.exchange.text.Refusal;
import upswing.exchange.text.SleepColumn;
import upswing.exchange.text.Table;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;

/** Reads mornings from a table that has a column of days and one or more of the signals. */
final class WellnessTable {

  private static final Set<String> NOTHING = Set.of("", "-", "--", "null", "NaN", "n/a", "N/A");

  private final ActivityFile file;
  private final Table table;
  private final WellnessLayout layout;
  private final Map<Signal, Integer> columns = new EnumMap<>(Signal.class);
  private final int dayColumn;
  private final int tagColumn;
  private final Numbers numbers;
  private final TreeMap<LocalDate, CheckIn> mornings = new TreeMap<>();
  private final List<Failure> failures = new ArrayList<>();

  private WellnessTable(ActivityFile file, Table table) throws Refusal {
    this.file = file;
    this.table = table;
    layout = WellnessLayout.of(table);
    dayColumn = table.column(layout.days());
    tagColumn = table.column(layout.tags());
    layout.signals().forEach(this::find);
    if (dayColumn < 0 || columns.isEmpty() && tagColumn < 0) {
      throw new Refusal(
          "Its columns are none that are known here: a wellness table needs a date and, for"
              + " example, resting_hr, rmssd or sleep_h.");
    }
    numbers =
        Numbers.decidedBy(
            columns.values().stream().flatMap(column -> table.cells(column).stream()).toList());
  }

  /**
   * The mornings of the table; of several rows for one day the first that says something counts.
   */
  static Parsed read(ActivityFile file, Table table) throws Refusal {
    WellnessTable wellness = new WellnessTable(file, table);
    wellness.take();
    return new Parsed(List.of(), List.copyOf(wellness.mornings.values()), wellness.failures);
  }

  private void find(Signal signal, List<String> names) {
    int column = table.column(names);
    if (column >= 0) columns.put(signal, column);
  }

  private void take() throws Refusal {
    DayColumn days = DayColumn.decidedBy(table.cells(dayColumn));
    SleepColumn sleep = sleepColumn();
    Optional<HrvColumn> hrv = hrvColumn();
    hrv.flatMap(HrvColumn::doubt).ifPresent(doubt -> failures.add(file.doubt(1, doubt)));
    for (Table.Row row : table.rows()) {
      if (!counts(row)) continue;
      Optional<LocalDate> day = days.day(row.at(dayColumn));
      if (day.isEmpty()) {
        refuse(row, "The date «" + row.at(dayColumn) + "» can't be read.");
      } else {
        columns.forEach((signal, column) -> take(row, day.get(), signal, column, sleep, hrv));
        tag(row, day.get());
      }
    }
  }

  private void take(
      Table.Row row,
      LocalDate day,
      Signal signal,
      int column,
      SleepColumn sleep,
      Optional<HrvColumn> hrv) {
    String cell = row.at(column);
    if (NOTHING.contains(cell)) return;
    OptionalDouble value =
        switch (signal) {
          case SLEEP -> sleep.minutes(cell);
          case HRV -> hrv.orElseThrow().milliseconds(cell);
          default -> scaled(signal, numbers.parse(cell));
        };
    boolean dummy = !signal.isScale() && value.isPresent() && value.getAsDouble() == 0;
    if (dummy) return;
    if (value.isEmpty() || !signal.believes(value.getAsDouble())) {
      refuse(row, "The " + table.name(column) + " «" + cell + "» can't be true" + range(signal));
      return;
    }
    CheckIn morning = mornings.getOrDefault(day, CheckIn.empty(day));
    if (morning.value(signal).isEmpty()) {
      mornings.put(
          day, morning.with(signal, Reading.imported(value.getAsDouble(), layout.device())));
    }
  }

  private void tag(Table.Row row, LocalDate day) {
    TagWords said = TagWords.of(row.at(tagColumn));
    if (!said.unknown().isEmpty()) failures.add(file.doubt(row.number(), said.sentence()));
    if (said.tags().isEmpty()) return;
    CheckIn morning = mornings.getOrDefault(day, CheckIn.empty(day));
    EnumSet<Tag> tags = EnumSet.copyOf(said.tags());
    tags.addAll(morning.tags());
    mornings.put(day, morning.tagged(tags));
  }

  private OptionalDouble scaled(Signal signal, OptionalDouble value) {
    boolean ownScale = layout.scale() == WellnessLayout.Scale.OWN;
    if (ownScale || !signal.isScale() || value.isEmpty()) return value;
    double badness = (value.getAsDouble() - 1) / 3;
    double onFive = signal.worse() == Signal.Worse.HIGHER ? 1 + badness * 4 : 5 - badness * 4;
    return OptionalDouble.of(Math.round(onFive));
  }

  private SleepColumn sleepColumn() {
    Integer column = columns.get(Signal.SLEEP);
    if (column == null || layout.sleepsInSeconds()) return SleepColumn.ofSeconds(numbers);
    return SleepColumn.decidedBy(table.name(column), table.cells(column), numbers);
  }

  private Optional<HrvColumn> hrvColumn() {
    return Optional.ofNullable(columns.get(Signal.HRV))
        .map(column -> HrvColumn.decidedBy(table.name(column), table.cells(column), numbers));
  }

  private boolean counts(Table.Row row) {
    return layout.counts().entrySet().stream()
        .allMatch(e -> row.at(table.column(e.getKey())).equalsIgnoreCase(e.getValue()));
  }

  private static String range(Signal signal) {
    return signal.isScale() ? "; it goes from 1 to 5." : ".";
  }

  private void refuse(Table.Row row, String reason) {
    failures.add(file.failure(row.number(), reason));
  }
}
