package upswing.ui.block;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a runner types, read generously; empty when it has no meaning. */
final class Typed {

  /** Seconds a kilometre between which a race is believed: no one is faster, a walk is slower. */
  private static final int FASTEST = 150;

  private static final int SLOWEST = 720;
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,3})\\s*(?:h|:)\\s*(?:(\\d{1,2})\\s*(?:min|m|′|')?)?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:min|m|′|')?");
  private static final Pattern PART_OF_HOURS = Pattern.compile("(\\d{1,2})[.,](\\d)\\s*h");
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,2})\\s*[:h]\\s*(\\d{1,2})(?:\\s*[:m]?\\s*(\\d{1,2})\\s*s?)?");
  private static final List<DateTimeFormatter> DATES =
      List.of(
          format("d MMM uuuu"), format("d MMMM uuuu"), format("uuuu-MM-dd"), format("d.M.uuuu"));
  private static final List<DateTimeFormatter> DAYS_OF_YEAR =
      List.of(format("d MMM"), format("d MMMM"));

  /** Minutes: «2 h 50», «2:50», «2h», «1.5 h», «170», «45 min». */
  static OptionalInt minutes(String text) {
    String plain = plain(text);
    Matcher part = PART_OF_HOURS.matcher(plain);
    if (part.matches()) return OptionalInt.of(number(part, 1) * 60 + number(part, 2) * 6);
    Matcher hours = HOURS.matcher(plain);
    if (hours.matches()) {
      int beyond = hours.group(2) == null ? 0 : number(hours, 2);
      return beyond < 60 ? OptionalInt.of(number(hours, 1) * 60 + beyond) : OptionalInt.empty();
    }
    Matcher minutes = MINUTES.matcher(plain);
    return minutes.matches() ? OptionalInt.of(number(minutes, 1)) : OptionalInt.empty();
  }

  /**
   * A race time over a distance: «1:42:00», «1 h 42», «42:30». Two numbers are hours and minutes or
   * minutes and seconds, whichever a human being can run.
   */
  static Optional<Duration> raceTime(String text, double meters) {
    Matcher clock = CLOCK.matcher(plain(text));
    if (!clock.matches() || number(clock, 2) > 59) return Optional.empty();
    int first = number(clock, 1);
    int second = number(clock, 2);
    if (clock.group(3) != null) {
      int third = number(clock, 3);
      if (third > 59) return Optional.empty();
      return Optional.of(Duration.ofSeconds(first * 3600L + second * 60L + third));
    }
    Duration hours = Duration.ofMinutes(first * 60L + second);
    Duration minutes = Duration.ofSeconds(first * 60L + second);
    return Optional.of(
        isRun(hours, meters) || plain(text).contains("h") || !isRun(minutes, meters)
            ? hours
            : minutes);
  }

  /** Whether a human being can run a distance in a time. */
  static boolean isRun(Duration time, double meters) {
    double pace = time.toSeconds() / meters * 1000;
    return pace >= FASTEST && pace <= SLOWEST;
  }

  /** A date: «28 Mar 2027», «28 March», «2027-03-28», «28.3.2027»; without a year the next one. */
  static Optional<LocalDate> date(String text, LocalDate today) {
    String plain = text.strip().replaceAll("\\s+", " ");
    Stream<LocalDate> dated = DATES.stream().flatMap(f -> parsed(plain, f, LocalDate::from));
    Stream<LocalDate> coming =
        DAYS_OF_YEAR.stream()
            .flatMap(f -> parsed(plain, f, MonthDay::from))
            .map(day -> next(day, today));
    return Stream.concat(dated, coming).findFirst();
  }

  private static LocalDate next(MonthDay day, LocalDate today) {
    LocalDate thisYear = day.atYear(today.getYear());
    return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
  }

  private static <T> Stream<T> parsed(
      String text, DateTimeFormatter format, TemporalQuery<T> query) {
    try {
      return Stream.of(format.parse(text, query));
    } catch (DateTimeException another) {
      return Stream.empty();
    }
  }

  /** A small whole number, with or without «weeks» behind it. */
  static OptionalInt weeks(String text) {
    Matcher number = Pattern.compile("(\\d{1,4})\\s*(?:weeks?|w)?").matcher(plain(text));
    return number.matches() ? OptionalInt.of(number(number, 1)) : OptionalInt.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private Typed() {}
}
