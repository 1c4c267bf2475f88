package upswing.planning.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One rule that does not hold, as data.
 *
 * @param rule its id in science.md, as {@code R01}
 * @param dates the days it is about, earliest first
 * @param words which of the rule's sentences fits, as {@code .minutes}; empty for the usual one
 * @param inputs the numbers behind it by name, in the order they are read
 */
public record Finding(
    String rule,
    Grade grade,
    Severity severity,
    List<LocalDate> dates,
    String words,
    SequencedMap<String, String> inputs) {

  public Finding {
    dates = List.copyOf(dates);
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /** The key of its sentence in {@code check.properties}, filled by the inputs in their order. */
  public String key() {
    return "rule." + rule + words;
  }

  /** The day it is told on: a check of that day finds it, one of earlier days does not. */
  public LocalDate day() {
    return dates.getLast();
  }

  /** Whether it is about the same thing as another, whatever the numbers. */
  public boolean isAbout(Finding other) {
    return rule.equals(other.rule) && day().equals(other.day());
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
