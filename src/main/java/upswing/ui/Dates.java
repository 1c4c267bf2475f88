package upswing.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as the runner reads them. */
public final class Dates {

  /** With the weekday and no more: Wed 17. */
  public static String day(LocalDate date, Messages words) {
    return format("EEE d", date, words);
  }

  /** The day of the week: Wednesday. */
  public static String weekday(LocalDate date, Messages words) {
    return format("EEEE", date, words);
  }

  /** The day of the week where room is short: Wed. */
  public static String shortWeekday(LocalDate date, Messages words) {
    return format("EEE", date, words);
  }

  /** Short, with the month: Wed 17 Feb. */
  public static String brief(LocalDate date, Messages words) {
    return format("EEE d MMM", date, words);
  }

  /** Written out: Wednesday 17 February. */
  public static String full(LocalDate date, Messages words) {
    return format("EEEE d MMMM", date, words);
  }

  private static String format(String pattern, LocalDate date, Messages words) {
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(date);
  }

  private Dates() {}
}
