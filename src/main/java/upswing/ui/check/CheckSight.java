package upswing.ui.check;

import java.util.List;

/**
 * The whole panel as data.
 *
 * @param count how many warnings and hints, in words
 * @param read how many rules were read
 * @param weeks weeks with findings to be shown, earliest first
 * @param more what leads to the others, or back to the worst; empty where all are shown
 * @param well what goes well
 * @param muted rules that are silenced, in order
 */
record CheckSight(
    String count,
    String read,
    List<WeekLine> weeks,
    String more,
    List<WellLine> well,
    List<MutedLine> muted) {

  /** One week with findings, the worst first. */
  record WeekLine(String name, String dates, List<FindingLine> findings) {}

  /** Something that goes well, and how good its evidence is. */
  record WellLine(String said, String grade) {}

  /**
   * A rule that is silenced.
   *
   * @param about until when, and the reason
   */
  record MutedLine(String rule, String name, String about) {}
}
