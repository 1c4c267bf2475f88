package upswing.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths of sleep in a column: in hours, minutes or seconds by its name, or else by all its cells.
 *
 * <p>Example: {@code 7:18}, {@code 7h 18m}, {@code 7.3} in a column of hours and {@code 438} in one
 * of minutes are all 438 minutes.
 */
public final class SleepColumn {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:h|hr|hrs|std)\\.?\\s*(?:(\\d{1,2})\\s*(?:m|min|mins)?\\.?)?");

  private final Numbers numbers;
  private final double minutesEach;

  private SleepColumn(Numbers numbers, double minutesEach) {
    this.numbers = numbers;
    this.minutesEach = minutesEach;
  }

  /** Decides by the column's name and, where that tells nothing, by its largest number. */
  public static SleepColumn decidedBy(String name, List<String> cells, Numbers numbers) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (plain.endsWith("h") || plain.contains("hour") || plain.endsWith("hrs")) {
      return new SleepColumn(numbers, 60);
    }
    if (plain.contains("min")) return new SleepColumn(numbers, 1);
    if (plain.contains("sec")) return new SleepColumn(numbers, 1 / 60.0);
    double largest = cells.stream().mapToDouble(c -> numbers.parse(c).orElse(0)).max().orElse(0);
    return new SleepColumn(numbers, largest <= 24 ? 60 : largest <= 1440 ? 1 : 1 / 60.0);
  }

  /** Seconds by definition of the source, whatever the name. */
  public static SleepColumn ofSeconds(Numbers numbers) {
    return new SleepColumn(numbers, 1 / 60.0);
  }

  /** Minutes asleep; empty when the cell tells none. */
  public OptionalDouble minutes(String cell) {
    String plain = cell.toLowerCase(Locale.ROOT).strip();
    for (Pattern pattern : List.of(CLOCK, WORDS)) {
      Matcher length = pattern.matcher(plain);
      if (length.matches()) {
        int minutes = length.group(2) == null ? 0 : Integer.parseInt(length.group(2));
        return OptionalDouble.of(Integer.parseInt(length.group(1)) * 60 + minutes);
      }
    }
    OptionalDouble number = numbers.parse(cell);
    return number.isPresent()
        ? OptionalDouble.of(Math.round(number.getAsDouble() * minutesEach * 100) / 100.0)
        : number;
  }
}
