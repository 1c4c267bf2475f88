package upswing.ui.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import upswing.readiness.Verdict;

/**
 * All the numbers behind one verdict.
 *
 * @param spoken how often the rule has spoken on the runner's own mornings, as a sentence
 */
record Why(
    LocalDate date,
    Verdict verdict,
    String title,
    String rule,
    List<Signal> signals,
    List<String> others,
    String chance,
    String spoken,
    List<Rule> rules) {

  Why {
    signals = List.copyOf(signals);
    others = List.copyOf(others);
    rules = List.copyOf(rules);
  }

  /** One signal of the morning; places are 0 to 1 on its strip. */
  record Signal(
      String name,
      String value,
      String normal,
      String place,
      Row.Tone tone,
      Optional<Strip> strip) {}

  /** Where the normal range, today and yesterday lie between the ends of a strip, 0 to 1. */
  record Strip(double low, double high, double now, boolean outside, Optional<Double> before) {}

  /** The same morning under another rule. */
  record Rule(String name, boolean yours, boolean speaks, String says, String chance) {}
}
