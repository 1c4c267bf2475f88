package upswing.ui.foresight;

import java.util.List;
import upswing.planning.Consequence.Fit;

/**
 * All that the pane says of a change before it is made.
 *
 * @param title what would be done
 * @param verdict what it amounts to, in one line
 * @param rows the figures it touches
 * @param race the race day and its date; empty when no race is ahead
 * @param gain what is gained or lost there, as one number with its unit
 * @param numbers what that number is made of
 * @param why how it is made
 * @param note what follows from the verdict
 */
record ForesightSight(
    String title,
    Fit fit,
    String verdict,
    List<Row> rows,
    String race,
    String gain,
    Tone tone,
    String numbers,
    String why,
    String note) {

  /**
   * One figure, before and after.
   *
   * @param about the difference, or what is needed
   */
  record Row(String name, String before, String after, String about, Tone tone) {}

  /** Whether a figure stays, moves, or moves where it should not. */
  enum Tone {
    SAME,
    CHANGED,
    WORSE
  }

  ForesightSight {
    rows = List.copyOf(rows);
  }

  /** All of it in one go, for somebody who does not see it. */
  String spoken() {
    StringBuilder said = new StringBuilder(title + ": " + verdict + ". ");
    for (Row row : rows) {
      if (row.tone() == Tone.SAME) continue;
      said.append(row.name() + " " + row.before() + " → " + row.after() + ". ");
    }
    return said + race + " " + gain;
  }
}
