package upswing.planning.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One rule that does not hold, as data.
 *
 * @param rule its id in science.md §I, as {@code R01}
 * @param dates the days it is about, earliest first
 * @param inputs the numbers behind it by name, in the order they are read
 */
public record Finding(
    String rule,
    Grade grade,
    Severity severity,
    List<LocalDate> dates,
    SequencedMap<String, String> inputs) {

  public Finding {
    dates = List.copyOf(dates);
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /** How good the evidence is: strong, moderate, or expert convention. */
  public enum Grade {
    S,
    M,
    C
  }

  /** Convention only asks to consider; evidence may warn. */
  public enum Severity {
    INFO,
    CONSIDER,
    WARN,
    SEVERE
  }
}
