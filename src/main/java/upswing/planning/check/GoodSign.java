package upswing.planning.check;

import java.util.List;
import upswing.planning.check.Finding.Grade;

/**
 * Something that goes well, as data.
 *
 * @param about what its sentence in {@code check.properties} is filled with
 */
public record GoodSign(Kind kind, Grade grade, List<String> about) {

  public GoodSign {
    about = List.copyOf(about);
  }

  /** What goes well. What it is filled with stands behind each. */
  public enum Kind {
    /** Easy share of four weeks in hundredths. */
    EASY_SHARE,
    /** Cut of the taper in hundredths. */
    TAPER,
    /** Weeks without two hard days in a row, of so many weeks. */
    HARD_DAYS_APART,
    /** Nothing. */
    RECOVERY_WEEKS,
    /** Nothing. */
    SMALL_STEPS,
    /** Nothing. */
    NO_SPIKE,
    /** Nothing. */
    REST_DAYS,
    /** Recovery runs done in four weeks. */
    RECOVERY_RUNS_DONE,
    /** Mornings inside the range, of so many. */
    ENERGY,
    /** Mornings inside the range, of so many. */
    RESTING_HEART_RATE,
    /** Mornings. */
    NO_SORENESS,
    /** Mornings inside the range, of so many. */
    MOOD,
    /** Change in four weeks in hundredths, number of runs. */
    EFFICIENCY
  }
}
