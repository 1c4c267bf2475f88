package upswing.exchange;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.Importer.Failure;
import upswing.exchange.text.LocalTimes;
import upswing.exchange.text.Numbers;
import upswing.exchange.text.Table;
import upswing.training.Activity;
import upswing.training.Sport;

/**
 * Reads the {@code activities.csv} of a Strava account export, English or German.
 *
 * <p>Names stand twice: the first distance is in kilometres for people, the second in metres. Dates
 * are in UTC.
 */
final class StravaActivities {

  private final ActivityFile file;
  private final Table table;
  private final Numbers forPeople;
  private final List<Integer> distances;
  private final List<Integer> elapsed;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private StravaActivities(ActivityFile file, Table table) {
    this.file = file;
    this.table = table;
    distances = either("Distance", "Distanz");
    elapsed = either("Elapsed Time", "Verstrichene Zeit");
    forPeople =
        Numbers.decidedBy(distances.isEmpty() ? List.of() : table.cells(distances.getFirst()));
  }

  /** Whether a table is such a list. */
  static boolean knows(Table table) {
    return id(table) >= 0 && date(table) >= 0;
  }

  /** The activities of the list, each row for itself. */
  static Parsed read(ActivityFile file, Table table) {
    StravaActivities list = new StravaActivities(file, table);
    table.rows().forEach(list::take);
    return new Parsed(list.activities, List.of(), list.failures);
  }

  private void take(Table.Row row) {
    Optional<LocalDateTime> start = LocalTimes.parse(row.at(date(table)));
    OptionalDouble whole = last(row, elapsed);
    OptionalDouble timer = positive(row, "Timer Time", "Moving Time", "Bewegungszeit");
    if (start.isEmpty()) {
      refuse(row, "The date «" + row.at(date(table)) + "» can't be read.");
    } else if (whole.isEmpty() && timer.isEmpty()) {
      refuse(row, "It tells neither a moving nor an elapsed time.");
    } else {
      Sport sport = SportWords.of(row.at(table.column("Activity Type", "Aktivitätsart")));
      double elapsedSeconds = whole.orElse(0);
      activities.add(
          new ActivityRow(
                  start.get().toInstant(ZoneOffset.UTC),
                  sport,
                  row.at(table.column("Activity Name", "Name der Aktivität")),
                  timer.orElse(elapsedSeconds),
                  elapsedSeconds,
                  meters(row, sport),
                  positive(row, "Elevation Gain", "Höhenzunahme"),
                  positive(row, "Average Heart Rate", "Durchschnittliche Herzfrequenz"),
                  number(row.at(table.column("Average Temperature"))),
                  positive(row, "Perceived Exertion"))
              .toActivity(file.source(row.number()), file.zone()));
    }
  }

  private OptionalDouble meters(Table.Row row, Sport sport) {
    if (distances.size() > 1) {
      OptionalDouble exact = number(row.at(distances.getLast()));
      if (exact.isPresent()) return exact;
    }
    if (distances.isEmpty()) return OptionalDouble.empty();
    OptionalDouble read = forPeople.parse(row.at(distances.getFirst()));
    if (read.isEmpty()) return read;
    boolean pool = sport == Sport.SWIM && read.getAsDouble() >= 100;
    return OptionalDouble.of(pool ? read.getAsDouble() : read.getAsDouble() * 1000);
  }

  /** The exact columns stand last; they always have a decimal point. */
  private static OptionalDouble last(Table.Row row, List<Integer> columns) {
    for (int column : columns.reversed()) {
      OptionalDouble value = number(row.at(column));
      if (value.isPresent() && value.getAsDouble() >= 0) return value;
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble positive(Table.Row row, String... names) {
    for (String name : names) {
      OptionalDouble value = number(row.at(table.column(name)));
      if (value.isPresent() && value.getAsDouble() > 0) return value;
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble number(String cell) {
    return Numbers.withPoint().parse(cell);
  }

  private List<Integer> either(String english, String german) {
    List<Integer> found = table.columns(english);
    return found.isEmpty() ? table.columns(german) : found;
  }

  private void refuse(Table.Row row, String reason) {
    failures.add(file.failure(row.number(), reason));
  }

  private static int id(Table table) {
    return table.column("Activity ID", "Aktivitäts-ID");
  }

  private static int date(Table table) {
    return table.column("Activity Date", "Aktivitätsdatum");
  }
}
