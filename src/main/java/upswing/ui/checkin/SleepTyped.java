package upswing.ui.checkin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.training.Signal;

/** Lengths of a night as runners write them, in minutes. */
final class SleepTyped {

  private static final Pattern HOURS_AND_MINUTES =
      Pattern.compile("(\\d{1,3})\\s*(?:h|:)\\s*(?:([0-5]?\\d)\\s*(?:m|min)?)?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:m|min)");
  private static final Pattern HOURS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)\\s*h?");

  /** A larger number of hours was meant in minutes. */
  private static final double LONGEST_HOURS = Signal.SLEEP.highest() / 60;

  private static final double SHORTEST_MINUTES = 60;

  static Typed read(String plain) {
    Matcher both = HOURS_AND_MINUTES.matcher(plain);
    if (both.matches()) {
      String minutes = both.group(2) == null ? "0" : both.group(2);
      return minutes(60 * Double.parseDouble(both.group(1)) + Double.parseDouble(minutes));
    }
    Matcher minutes = MINUTES.matcher(plain);
    if (minutes.matches()) return minutes(Double.parseDouble(minutes.group(1)));
    Matcher hours = HOURS.matcher(plain);
    if (!hours.matches()) return new Typed.Unclear();
    double number = Double.parseDouble(hours.group(1));
    boolean meantMinutes = number >= SHORTEST_MINUTES && Signal.SLEEP.believes(number);
    return number > LONGEST_HOURS && meantMinutes
        ? new Typed.Slip(number, Typed.Unit.MINUTES)
        : minutes(Math.rint(60 * number));
  }

  private static Typed minutes(double minutes) {
    return Signal.SLEEP.believes(minutes)
        ? new Typed.Understood(minutes)
        : new Typed.Impossible(minutes);
  }

  private SleepTyped() {}
}
