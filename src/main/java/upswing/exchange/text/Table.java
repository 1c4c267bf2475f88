package upswing.exchange.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table as it stands in a file: a header and rows that may be shorter or longer than it. */
public final class Table {

  /**
   * One row.
   *
   * @param number as a spreadsheet shows it: the header is row 1
   */
  public record Row(int number, List<String> cells) {

    /** A cell without outer spaces; "" when the row is too short or the column unknown (-1). */
    public String at(int column) {
      return raw(column).strip();
    }

    /** A cell exactly as it was written. */
    public String raw(int column) {
      return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }
  }

  private final List<String> header;
  private final List<Row> rows;
  private final Map<String, List<Integer>> columns = new HashMap<>();

  public Table(List<String> header, List<Row> rows) {
    this.header = header.stream().map(Table::clean).toList();
    this.rows = List.copyOf(rows);
    for (int i = 0; i < header.size(); i++) {
      columns.computeIfAbsent(key(this.header.get(i)), k -> new ArrayList<>()).add(i);
    }
  }

  /** The rows below the header, blank ones left out. */
  public List<Row> rows() {
    return rows;
  }

  /** The name of a column, cleaned of markup and outer spaces. */
  public String name(int column) {
    return header.get(column);
  }

  /** The first column with one of these names, the names tried in their order; -1 when none. */
  public int column(String... names) {
    return column(List.of(names));
  }

  /** The first column with one of these names, the names tried in their order; -1 when none. */
  public int column(List<String> names) {
    for (String name : names) {
      List<Integer> found = columns(name);
      if (!found.isEmpty()) return found.getFirst();
    }
    return -1;
  }

  /** All columns of a name, from left to right: some exports use a name twice. */
  public List<Integer> columns(String name) {
    return columns.getOrDefault(key(name), List.of());
  }

  /** Whether there is a column of each of these names. */
  public boolean has(String... names) {
    return List.of(names).stream().noneMatch(name -> columns(name).isEmpty());
  }

  /** The cells of a column from top to bottom, blank ones left out. */
  public List<String> cells(int column) {
    return rows.stream().map(row -> row.at(column)).filter(cell -> !cell.isEmpty()).toList();
  }

  /** Strava wraps names it could not translate in markup. */
  private static String clean(String name) {
    return name.replaceAll("<[^<>]*>", "").strip();
  }

  /** Names are compared by their letters and digits alone. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]", "");
  }
}
