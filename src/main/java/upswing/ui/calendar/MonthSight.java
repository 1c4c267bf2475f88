package upswing.ui.calendar;

import java.util.List;
import upswing.readiness.Verdict;
import upswing.training.SessionKind;

/**
 * What a month adds up to, in words ready to be shown.
 *
 * @param figures what was done so far, each over what it is compared with
 * @param kinds planned time of the whole month by kind, the longest first
 * @param mornings one verdict a day; {@code MISSING} also for days to come
 */
public record MonthSight(
    String title,
    String span,
    List<Figure> figures,
    List<Share> kinds,
    String easy,
    List<Verdict> mornings,
    String days,
    List<Figure> readiness) {

  /** A number with its unit, and what it is. */
  public record Figure(String value, String meaning) {}

  /** Minutes planned for one kind of session. */
  public record Share(SessionKind kind, String name, double minutes, String time) {}
}
