package upswing.ui.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.report.Amounts;
import upswing.training.DistanceUnit;
import upswing.training.Measure;

/** Measures, dates and times as they stand in their fields. */
final class MeasureText {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?) ?(?:bpm|kg)?");
  private static final Pattern PACE = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?: ?/ ?(?:km|mi))?");
  private static final Pattern SLEEP = Pattern.compile("(\\d{1,2})(?: ?h ?|:)([0-5]?\\d)?");
  private static final Pattern SLEEP_HOURS = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})?)");

  /** A value as it is shown: 61, 138, 4:32. */
  static String write(Measure.Kind kind, double value, DistanceUnit unit) {
    if (kind == Measure.Kind.THRESHOLD_PACE) return Amounts.pace(value, unit);
    boolean whole = value == Math.rint(value);
    return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", value);
  }

  /** What a field says, in the unit of the kind; empty when nobody can measure that. */
  static Optional<Double> read(Measure.Kind kind, String text, DistanceUnit unit) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
    Matcher read = (kind == Measure.Kind.THRESHOLD_PACE ? PACE : NUMBER).matcher(plain);
    if (!read.matches()) return Optional.empty();
    double value =
        kind == Measure.Kind.THRESHOLD_PACE
            ? (60.0 * Integer.parseInt(read.group(1)) + Integer.parseInt(read.group(2)))
                * 1000
                / unit.meters()
            : Double.parseDouble(read.group(1));
    return Optional.of(value).filter(v -> v >= kind.lowest() && v <= kind.highest());
  }

  /** A day as it is shown in a field: 10 Jan 2027. */
  static String write(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMM uuuu", locale).format(date);
  }

  /** A day: {@code 10 Jan 2027}, {@code 10.1.2027} or {@code 2027-01-10}. */
  static Optional<LocalDate> date(String text, Locale locale) {
    DateTimeFormatter form =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[uuuu-MM-dd][d.M.uuuu][d MMMM uuuu][d MMM uuuu]")
            .toFormatter(locale);
    try {
      return Optional.of(LocalDate.parse(text.strip(), form));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** How long to sleep: 8 h 00. */
  static String write(Duration sleep) {
    return Amounts.hours(sleep.toMinutes());
  }

  /** How long to sleep, four to fourteen hours: {@code 8 h 30}, {@code 8:30}, {@code 8.5}. */
  static Optional<Duration> sleep(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
    Matcher clock = SLEEP.matcher(plain);
    Matcher hours = SLEEP_HOURS.matcher(plain);
    double minutes;
    if (hours.matches()) {
      minutes = 60 * Double.parseDouble(hours.group(1));
    } else if (clock.matches()) {
      String rest = clock.group(2) == null ? "0" : clock.group(2);
      minutes = 60.0 * Integer.parseInt(clock.group(1)) + Integer.parseInt(rest);
    } else {
      return Optional.empty();
    }
    return Optional.of(Duration.ofMinutes(Math.round(minutes)))
        .filter(d -> d.toMinutes() >= 4 * 60 && d.toMinutes() <= 14 * 60);
  }

  private MeasureText() {}
}
