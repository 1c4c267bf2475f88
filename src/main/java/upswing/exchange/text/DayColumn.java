package upswing.exchange.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days of a column: which of day and month comes first is decided by the whole column.
 *
 * <p>The order that reads the most cells wins; of two that read equally many, the one in which the
 * days lie closer together, since mornings follow each other. Example: {@code 01/02/2026,
 * 02/02/2026} is the first and the second of February.
 */
public final class DayColumn {

  private static final List<DateTimeFormatter> ORDERS =
      List.of(
          order("uuuu-M-d"),
          order("uuuu-d-M"),
          order("d-M-uuuu"),
          order("M-d-uuuu"),
          order("uuuuMMdd"),
          order("MMM-d-uuuu"),
          order("d-MMM-uuuu"));

  private static final Pattern WITH_TIME =
      Pattern.compile("(\\d{4}\\D\\d{1,2}\\D\\d{1,2}|\\d{8}|.*?\\d{4})([T ,]+\\d{1,2}:.*)?");

  private static final int LONGEST = 60;

  private final List<DateTimeFormatter> orders;

  private DayColumn(List<DateTimeFormatter> orders) {
    this.orders = orders;
  }

  /**
   * Decides by all cells of a column.
   *
   * @throws Refusal when no order reads them, or two do and nothing tells which is right
   */
  public static DayColumn decidedBy(List<String> cells) throws Refusal {
    List<Reading> readings =
        ORDERS.stream()
            .map(order -> Reading.of(order, cells))
            .filter(reading -> reading.cells() > 0)
            .sorted(
                Comparator.comparingInt((Reading r) -> -r.cells()).thenComparingLong(Reading::span))
            .toList();
    if (readings.isEmpty()) {
      throw new Refusal("Its date column holds no dates with a year, such as 2026-03-14.");
    }
    Reading best = readings.getFirst();
    for (Reading other : readings.subList(1, readings.size())) {
      boolean asGood = other.cells() == best.cells() && other.span() == best.span();
      boolean yearFirst = best.order() == ORDERS.getFirst();
      if (asGood && !yearFirst && !other.first().equals(best.first())) {
        throw new Refusal(
            "Its dates could be day and month or month and day; write them like 2026-03-14.");
      }
    }
    return new DayColumn(readings.stream().map(Reading::order).toList());
  }

  /**
   * The day in a cell, by the column's order if it can be, by another one that occurs otherwise.
   */
  public Optional<LocalDate> day(String cell) {
    return orders.stream().map(order -> parse(order, cell)).filter(Objects::nonNull).findFirst();
  }

  /** How one order reads a column. */
  private record Reading(DateTimeFormatter order, int cells, long span, LocalDate first) {
    static Reading of(DateTimeFormatter order, List<String> cells) {
      List<LocalDate> days =
          cells.stream().map(cell -> parse(order, cell)).filter(Objects::nonNull).toList();
      if (days.isEmpty()) return new Reading(order, 0, 0, LocalDate.EPOCH);
      LocalDate least = days.stream().min(Comparator.naturalOrder()).orElseThrow();
      LocalDate most = days.stream().max(Comparator.naturalOrder()).orElseThrow();
      return new Reading(
          order, days.size(), most.toEpochDay() - least.toEpochDay(), days.getFirst());
    }
  }

  private static @Nullable LocalDate parse(DateTimeFormatter order, String cell) {
    if (cell.length() > LONGEST) return null;
    Matcher withTime = WITH_TIME.matcher(cell.strip());
    String day = withTime.matches() ? withTime.group(1) : cell.strip();
    String plain = day.replaceAll("[./]", "-").replaceAll("[ ,]+", "-");
    try {
      LocalDate date = LocalDate.parse(plain, order);
      return date.getYear() >= 1950 && date.getYear() < 2100 ? date : null;
    } catch (DateTimeException anotherOrder) {
      return null;
    }
  }

  private static DateTimeFormatter order(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
