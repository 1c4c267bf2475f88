package upswing.ui.check;

import java.time.LocalDate;
import java.util.List;
import upswing.planning.Remedy;
import upswing.planning.check.Finding;

/**
 * One finding in words.
 *
 * @param rule its id, by which it is muted
 * @param name what the rule asks for
 * @param day where a click leads
 * @param when the days it is about
 * @param grade how good the evidence is
 * @param numbers the numbers behind it
 * @param formula when the rule fires
 * @param source where it comes from
 * @param remedies changes that clear it, the smallest first
 */
record FindingLine(
    String rule,
    String name,
    Finding.Severity severity,
    LocalDate day,
    String when,
    String sentence,
    String grade,
    String numbers,
    String formula,
    String source,
    List<RemedyLine> remedies) {

  /** A change in words, and the change. */
  record RemedyLine(String said, Remedy remedy) {}

  boolean isWarning() {
    return severity.compareTo(Finding.Severity.WARN) >= 0;
  }
}
