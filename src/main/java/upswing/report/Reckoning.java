package upswing.report;

import java.util.List;

/**
 * Where a figure comes from: its numbers, its formula, its source.
 *
 * @param title the question it answers
 * @param numbers what went in, and what came out
 * @param formula how
 * @param source whose finding it is, and how good the evidence
 */
public record Reckoning(String title, List<Number> numbers, String formula, String source) {

  /** One number with its name. */
  public record Number(String name, String value) {}

  public Reckoning {
    numbers = List.copyOf(numbers);
  }

  /** All of it as text, a line each. */
  public String text() {
    StringBuilder text = new StringBuilder(title).append('\n');
    numbers.forEach(n -> text.append(n.name()).append('\t').append(n.value()).append('\n'));
    return text.append(formula).append('\n').append(source).append('\n').toString();
  }
}
