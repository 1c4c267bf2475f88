package upswing.ui.session;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.training.DistanceUnit;
import upswing.training.Extent;

/**
 * How long a step lasts, as it stands in its field: {@code 10 min}, {@code 20 s}, {@code 1:30 min},
 * {@code 400 m}, {@code 12 km}. A bare number is minutes.
 */
final class ExtentText {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(?: ?min)?");
  private static final Pattern HOURS = Pattern.compile("(\\d{1,2}) ?h ?(?:([0-5]?\\d)(?: ?min)?)?");
  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?) ?(min|s|sec|m|km|mi|['′]|[\"″])?");

  /** As it is shown, distances in the runner's unit. */
  static String write(Extent extent, DistanceUnit unit) {
    return switch (extent) {
      case Extent.Time(Duration time) ->
          time.toSecondsPart() == 0
              ? time.toMinutes() + " min"
              : time.toMinutes() == 0
                  ? time.toSeconds() + " s"
                  : String.format(
                      Locale.ROOT, "%d:%02d min", time.toMinutes(), time.toSecondsPart());
      case Extent.Distance(double meters) ->
          meters < 1000
              ? number(meters) + " m"
              : number(meters / unit.meters()) + (unit == DistanceUnit.MILE ? " mi" : " km");
    };
  }

  /** What a field says; empty when it is no time and no distance, or no step can be as long. */
  static Optional<Extent> read(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
    try {
      return readPossible(plain);
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private static Optional<Extent> readPossible(String plain) {
    Matcher clock = CLOCK.matcher(plain);
    if (clock.matches()) {
      return seconds(60.0 * Integer.parseInt(clock.group(1)) + Integer.parseInt(clock.group(2)));
    }
    Matcher hours = HOURS.matcher(plain);
    if (hours.matches()) {
      int minutes = hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2));
      return seconds(3600.0 * Integer.parseInt(hours.group(1)) + 60.0 * minutes);
    }
    Matcher amount = AMOUNT.matcher(plain);
    if (!amount.matches()) return Optional.empty();
    double value = Double.parseDouble(amount.group(1));
    return switch (amount.group(2)) {
      case null -> seconds(60 * value);
      case "min", "'", "′" -> seconds(60 * value);
      case "km" -> Optional.of(new Extent.Distance(1000 * value));
      case "mi" -> Optional.of(new Extent.Distance(DistanceUnit.MILE.meters() * value));
      case "m" -> Optional.of(new Extent.Distance(value));
      default -> seconds(value);
    };
  }

  private static Optional<Extent> seconds(double seconds) {
    return Optional.of(new Extent.Time(Duration.ofSeconds(Math.round(seconds))));
  }

  private static String number(double value) {
    String two = String.format(Locale.ROOT, "%.2f", value);
    return two.replaceAll("\\.?0+$", "");
  }

  private ExtentText() {}
}
