package upswing.exchange.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates with a time of day, in the ways that web sites write them. */
public final class LocalTimes {

  private static final List<DateTimeFormatter> WAYS =
      List.of(
          way("uuuu-MM-dd HH:mm:ss"),
          way("MMM d, uuuu, h:mm:ss a"),
          way("d.M.uuuu, HH:mm:ss"),
          way("d MMM uuuu, HH:mm:ss"),
          way("d MMM uuuu, h:mm:ss a"),
          way("MMM d, uuuu, HH:mm:ss"),
          way("uuuu-MM-dd'T'HH:mm:ss[X]"),
          way("uuuu-MM-dd HH:mm"),
          way("d.M.uuuu HH:mm[:ss]"),
          way("d/M/uuuu HH:mm[:ss]"),
          way("uuuu/M/d HH:mm[:ss]"));

  private static Optional<LocalDateTime> parse(String plain, DateTimeFormatter way) {
    try {
      return Optional.of(LocalDateTime.parse(plain, way));
    } catch (DateTimeException otherwise) {
      return Optional.empty();
    }
  }

  /** Reads a date with its time; empty when it is none. */
  public static Optional<LocalDateTime> parse(String cell) {
    String plain =
        cell.replace('\u202F', ' ').replace('\u00A0', ' ').replace("Sept ", "Sep ").strip();
    return WAYS.stream().flatMap(way -> parse(plain, way).stream()).findFirst();
  }

  private static DateTimeFormatter way(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private LocalTimes() {}
}
