package upswing.ui.check;

import java.time.LocalDate;
import upswing.planning.check.Finding;

/**
 * One finding in words.
 *
 * @param day where a click leads
 * @param when the days it is about
 * @param grade how good the evidence is
 * @param why the formula and its source
 */
record FindingLine(
    Finding.Severity severity,
    LocalDate day,
    String when,
    String sentence,
    String grade,
    String why) {

  boolean isWarning() {
    return severity.compareTo(Finding.Severity.WARN) >= 0;
  }
}
