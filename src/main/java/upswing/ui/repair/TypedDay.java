package upswing.ui.repair;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day as it is typed: «10 Feb», «10 February 2027», «2027-02-10», «10.2.2027». */
final class TypedDay {

  private static final List<DateTimeFormatter> DATES =
      List.of(
          format("d MMM uuuu"), format("d MMMM uuuu"), format("uuuu-MM-dd"), format("d.M.uuuu"));
  private static final List<DateTimeFormatter> DAYS = List.of(format("d MMM"), format("d MMMM"));

  /** The day meant; without a year the one nearest to today. */
  static Optional<LocalDate> read(String typed, LocalDate today) {
    String plain = typed.strip().replaceAll("\\s+", " ");
    Stream<LocalDate> dated = DATES.stream().flatMap(f -> parsed(plain, f, LocalDate::from));
    Stream<LocalDate> near =
        DAYS.stream()
            .flatMap(f -> parsed(plain, f, MonthDay::from))
            .map(day -> nearest(day, today));
    return Stream.concat(dated, near).findFirst();
  }

  private static <T> Stream<T> parsed(
      String text, DateTimeFormatter format, TemporalQuery<T> query) {
    try {
      return Stream.of(format.parse(text, query));
    } catch (DateTimeException another) {
      return Stream.empty();
    }
  }

  /** How a day is written in a field. */
  static String write(LocalDate day, LocalDate today) {
    return day.format(format(day.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu"));
  }

  private static LocalDate nearest(MonthDay day, LocalDate today) {
    LocalDate thisYear = day.atYear(today.getYear());
    if (thisYear.isBefore(today.minusDays(182))) return day.atYear(today.getYear() + 1);
    if (thisYear.isAfter(today.plusDays(182))) return day.atYear(today.getYear() - 1);
    return thisYear;
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  private TypedDay() {}
}
