package upswing.ui.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import upswing.ui.chart.Chart;

/**
 * One chart with its name, and what is said beside it on each day.
 *
 * @param name what is drawn
 * @param legend what is said where no day is shown
 */
public record Row(
    String name, String unit, Chart chart, double height, Map<LocalDate, Said> said, Said legend) {

  /** A value and what it means. */
  public record Said(String value, String words, Tone tone) {}

  /** How something is said; never by colour alone. */
  public enum Tone {
    GOOD,
    PLAIN,
    WORSE
  }

  public Row {
    said = Map.copyOf(said);
  }

  /** What is said on a day. */
  public Said on(LocalDate day) {
    return Optional.ofNullable(said.get(day)).orElse(legend);
  }

  /** Names of rows, in their order. */
  static List<String> names(List<Row> rows) {
    return rows.stream().map(Row::name).toList();
  }
}
