package upswing.ui.check;

import java.util.List;

/**
 * The whole panel as data.
 *
 * @param count how many warnings and hints, in words
 * @param weeks weeks with findings, earliest first
 * @param well what goes well
 */
record CheckSight(String count, List<WeekLine> weeks, List<WellLine> well) {

  /** One week with findings, the worst first. */
  record WeekLine(String name, String dates, List<FindingLine> findings) {}

  /** One rule that holds, and how good its evidence is. */
  record WellLine(String said, String grade) {}
}
