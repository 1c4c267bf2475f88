package upswing.exchange.text;

import java.util.List;

/** Text of a table: cells with commas, quotes, line ends or outer spaces are quoted. */
public final class CsvText {

  private final StringBuilder text = new StringBuilder();

  /** Adds one row. */
  public void row(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) text.append(',');
      text.append(quoted(cells.get(i)));
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t')
            && cell.strip().length() == cell.length();
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
