package upswing.exchange;

import java.time.Instant;
import java.time.LocalDateTime;
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
 * Reads the activity list of Garmin Connect with English, German or French headers.
 *
 * <p>It tells no units and no zone: distances are kilometres, in a pool metres; times are local.
 */
final class GarminActivities {

  private final ActivityFile file;
  private final Numbers numbers;
  private final int type;
  private final int date;
  private final int title;
  private final int distance;
  private final int time;
  private final int elapsed;
  private final int heartRate;
  private final int ascent;
  private final List<Activity> activities = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  private GarminActivities(ActivityFile file, Table table) {
    this.file = file;
    type = type(table);
    date = date(table);
    time = time(table);
    distance = table.column("Distance", "Distanz");
    title = table.column("Title", "Titel", "Titre");
    elapsed = table.column("Elapsed Time", "Verstrichene Zeit", "Temps écoulé");
    heartRate = table.column("Avg HR", "Ø HF", "Fréquence cardiaque moyenne");
    ascent =
        table.column(
            "Total Ascent",
            "Gesamtanstieg",
            "Anstieg gesamt",
            "Positiver Höhenunterschied",
            "Ascension totale");
    numbers = Numbers.decidedBy(table.cells(distance));
  }

  /** Whether a table is such a list. */
  static boolean knows(Table table) {
    return type(table) >= 0 && date(table) >= 0 && time(table) >= 0;
  }

  /** The activities of the list, each row for itself. */
  static Parsed read(ActivityFile file, Table table) {
    GarminActivities list = new GarminActivities(file, table);
    table.rows().forEach(list::take);
    return new Parsed(list.activities, List.of(), list.failures);
  }

  private void take(Table.Row row) {
    Optional<LocalDateTime> start = LocalTimes.parse(row.at(date));
    OptionalDouble timer = Numbers.clockSeconds(row.at(time));
    if (start.isEmpty()) {
      refuse(row, "The date «" + row.at(date) + "» can't be read.");
    } else if (timer.isEmpty()) {
      refuse(row, "The time «" + row.at(time) + "» can't be read.");
    } else {
      Sport sport = SportWords.of(row.at(type));
      Instant instant = start.get().atZone(file.zone()).toInstant();
      activities.add(
          new ActivityRow(
                  instant,
                  sport,
                  row.at(title),
                  timer.getAsDouble(),
                  Numbers.clockSeconds(row.at(elapsed)).orElse(0),
                  meters(row.at(distance), sport),
                  numbers.parse(row.at(ascent)),
                  numbers.parse(row.at(heartRate)),
                  OptionalDouble.empty(), // the highest and lowest, but no mean
                  OptionalDouble.empty())
              .toActivity(file.source(row.number()), file.zone()));
    }
  }

  /** Nobody swims a hundred kilometres: such a distance is in metres. */
  private OptionalDouble meters(String cell, Sport sport) {
    OptionalDouble read = numbers.parse(cell);
    if (read.isEmpty()) return read;
    boolean pool = sport == Sport.SWIM && read.getAsDouble() >= 100;
    return OptionalDouble.of(pool ? read.getAsDouble() : read.getAsDouble() * 1000);
  }

  private void refuse(Table.Row row, String reason) {
    failures.add(file.failure(row.number(), reason));
  }

  private static int type(Table table) {
    return table.column("Activity Type", "Aktivitätstyp", "Type d'activité");
  }

  private static int date(Table table) {
    return table.column("Date", "Datum");
  }

  private static int time(Table table) {
    return table.column("Time", "Zeit", "Durée");
  }
}
