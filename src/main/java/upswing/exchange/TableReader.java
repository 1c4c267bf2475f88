package upswing.exchange;

import upswing.exchange.ActivityFile.Parsed;
import upswing.exchange.text.Refusal;
import upswing.exchange.text.Table;
import upswing.exchange.text.TableText;

/** Reads a table of any kind that is known, told apart by the names of its columns. */
final class TableReader {

  /** What the table holds; a bad row is refused for itself and never blocks the others. */
  static Parsed read(ActivityFile file) {
    try {
      Table table = TableText.read(file.bytes());
      if (CheckInTable.knows(table)) return CheckInTable.read(file, table);
      if (StravaActivities.knows(table)) return StravaActivities.read(file, table);
      if (GarminActivities.knows(table)) return GarminActivities.read(file, table);
      return WellnessTable.read(file, table);
    } catch (Refusal refusal) {
      return Parsed.refused(file, refusal.sentence());
    }
  }

  private TableReader() {}
}
