package upswing.ui.checkin;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as runners write them: {@code 22:45}, {@code 2245}, {@code 6.30}, {@code 7 am}. */
final class ClockTyped {

  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:\\s*[:.h]?\\s*([0-5]\\d))?\\s*(am|pm)?");

  /** Empty when it is no time of day. */
  static Optional<LocalTime> read(String text) {
    Matcher found = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!found.matches()) return Optional.empty();
    int hour = Integer.parseInt(found.group(1));
    int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    if (found.group(3) != null) {
      if (hour < 1 || hour > 12) return Optional.empty();
      hour = hour % 12 + (found.group(3).equals("pm") ? 12 : 0);
    }
    return hour < 24 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private ClockTyped() {}
}
