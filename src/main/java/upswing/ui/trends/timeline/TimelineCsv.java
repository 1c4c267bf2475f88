package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.exchange.text.CsvText;

/**
 * Rows as a table: a line a day or week, a column a figure, decimal points, empty where unknown.
 */
final class TimelineCsv {

  /** Text of a CSV file; its first line names the figures with their units. */
  static String of(List<Strip> strips, List<LocalDate> days, Grain grain) {
    List<Column> columns = strips.stream().flatMap(s -> s.columns(grain).stream()).toList();
    CsvText csv = new CsvText();
    List<String> head = new ArrayList<>();
    head.add(grain == Grain.DAY ? "date" : "week_from");
    columns.forEach(column -> head.add(column.key()));
    csv.row(head);
    for (LocalDate day : days) {
      List<String> cells = new ArrayList<>();
      cells.add(day.toString());
      columns.forEach(column -> cells.add(column.plain(day)));
      csv.row(cells);
    }
    return csv.toString();
  }

  private TimelineCsv() {}
}
