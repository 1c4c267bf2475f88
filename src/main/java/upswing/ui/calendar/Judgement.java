package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a drop would lead to, told before it.
 *
 * @param words the reason in a few words
 * @param weeks the weeks that would change, as they would be
 */
public record Judgement(Fit fit, String words, Map<LocalDate, WeekSight> weeks) {

  /** Whether it fits the recovery rules. A drop that breaks one is allowed all the same. */
  public enum Fit {
    FITS,
    THINK_TWICE,
    BREAKS
  }

  public Judgement {
    weeks = Map.copyOf(weeks);
  }
}
