package upswing.ui.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the pane shows for one range.
 *
 * @param letters whether the days are few enough for a letter each
 * @param empty what to say when there are no rows
 */
public record Trends(
    String title,
    String dates,
    LocalDate first,
    int days,
    LocalDate today,
    Optional<VerdictCard> card,
    boolean letters,
    List<Row> rows,
    String empty) {

  /** What the pane can show. */
  public enum Range {
    WEEK,
    BLOCK,
    YEAR
  }

  public Trends {
    rows = List.copyOf(rows);
  }
}
