package upswing.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;
import upswing.exchange.text.CsvText;
import upswing.exchange.text.Table;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Reading.Provenance;
import upswing.training.Signal;
import upswing.training.Tag;

/** Upswing's own table of check-ins: written and read back it is the same, to the last word. */
final class CheckInTable {

  private static final String DATE = "date";
  private static final String BED = "bed_time";
  private static final String WAKE = "wake_time";
  private static final String SITE = "soreness_site";
  private static final String TAGS = "tags";
  private static final String NOTE = "note";
  private static final String TYPED = "typed";
  private static final String DEVICES = "devices";

  /** Whether a table is one of these. */
  static boolean knows(Table table) {
    return table.has(DATE, BED, WAKE, SITE, TAGS, NOTE, TYPED);
  }

  /** One row a morning, in the order given; {@code typed} lists what the runner typed. */
  static String write(Collection<CheckIn> mornings) {
    CsvText csv = new CsvText();
    List<String> header = new ArrayList<>(List.of(DATE));
    for (Signal signal : Signal.SAID) header.add(name(signal));
    header.addAll(List.of(BED, WAKE, SITE, TAGS, NOTE, TYPED, DEVICES));
    csv.row(header);
    for (CheckIn morning : mornings) {
      List<String> cells = new ArrayList<>(List.of(morning.date().toString()));
      for (Signal signal : Signal.SAID) cells.add(number(morning.readings().get(signal)));
      cells.add(morning.bedTime().map(LocalTime::toString).orElse(""));
      cells.add(morning.wakeTime().map(LocalTime::toString).orElse(""));
      cells.add(morning.sorenessSite());
      cells.add(names(morning.tags()));
      cells.add(morning.note());
      cells.add(typed(morning));
      cells.add(devices(morning));
      csv.row(cells);
    }
    return csv.toString();
  }

  /** The mornings of a table, each row for itself. */
  static Parsed read(ActivityFile file, Table table) {
    List<CheckIn> mornings = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      try {
        mornings.add(morning(table, row));
        TagWords tags = TagWords.of(row.at(table.column(TAGS)));
        if (!tags.unknown().isEmpty()) failures.add(file.doubt(row.number(), tags.sentence()));
      } catch (DateTimeException | IllegalArgumentException notAMorning) {
        failures.add(
            file.failure(
                row.number(), "This row can't be read: " + notAMorning.getMessage() + "."));
      }
    }
    return new Parsed(List.of(), mornings, failures);
  }

  private static CheckIn morning(Table table, Table.Row row) {
    Set<String> typed = Set.copyOf(words(row.at(table.column(TYPED))));
    Map<String, String> devices = devices(row.at(table.column(DEVICES)));
    Map<Signal, Reading> readings = new TreeMap<>();
    for (Signal signal : Signal.SAID) {
      String cell = row.at(table.column(name(signal)));
      if (cell.isEmpty()) continue;
      Provenance provenance = typed.contains(name(signal)) ? Provenance.TYPED : Provenance.IMPORTED;
      String device = devices.getOrDefault(name(signal), "");
      readings.put(signal, new Reading(Double.parseDouble(cell), provenance, device));
    }
    return new CheckIn(
        LocalDate.parse(row.at(table.column(DATE))),
        readings,
        time(row.at(table.column(BED))),
        time(row.at(table.column(WAKE))),
        row.raw(table.column(SITE)),
        TagWords.of(row.at(table.column(TAGS))).tags(),
        row.raw(table.column(NOTE)));
  }

  private static Optional<LocalTime> time(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(cell));
  }

  private static String typed(CheckIn morning) {
    return morning.readings().entrySet().stream()
        .filter(e -> e.getValue().provenance() == Provenance.TYPED)
        .map(e -> name(e.getKey()))
        .collect(Collectors.joining(" "));
  }

  /** Pairs such as {@code rmssd=Chest+strap}, written as in an address so that nothing is lost. */
  private static String devices(CheckIn morning) {
    return morning.readings().entrySet().stream()
        .filter(e -> !e.getValue().device().isEmpty())
        .map(e -> name(e.getKey()) + "=" + URLEncoder.encode(e.getValue().device(), UTF_8))
        .collect(Collectors.joining(" "));
  }

  private static Map<String, String> devices(String cell) {
    return words(cell).stream()
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8), (a, b) -> a));
  }

  private static String names(Set<Tag> tags) {
    return tags.stream()
        .map(t -> t.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static String name(Signal signal) {
    return switch (signal) {
      case RESTING_HEART_RATE -> "resting_hr";
      case HRV -> "rmssd";
      case SLEEP -> "sleep_min";
      default -> signal.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String number(@org.jspecify.annotations.Nullable Reading reading) {
    if (reading == null) return "";
    BigDecimal exact = new BigDecimal(Double.toString(reading.value()));
    return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
  }

  private CheckInTable() {}
}
