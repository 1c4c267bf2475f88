package upswing.ui.checkin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.training.LnRmssd;
import upswing.training.Signal;

/** Heart rates, rMSSD and feelings as runners write them. */
final class NumberTyped {

  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(bpm|ms|s)?");

  static Typed read(Signal signal, String plain) {
    Matcher found = NUMBER.matcher(plain);
    if (!found.matches()) return new Typed.Unclear();
    double value = Double.parseDouble(found.group(1));
    if ("s".equals(found.group(2))) value *= 1000;
    if (signal.isScale() && value != Math.rint(value)) return new Typed.Impossible(value);
    if (signal == Signal.HRV && found.group(2) == null && LnRmssd.isLikely(value)) {
      return new Typed.Slip(Math.rint(Math.exp(value)), Typed.Unit.LN);
    }
    if (signal.believes(value)) return new Typed.Understood(value);
    return slip(signal, value)
        .<Typed>map(meant -> new Typed.Slip(meant, Typed.Unit.SECONDS))
        .orElse(new Typed.Impossible(value));
  }

  /** rMSSD in seconds instead of milliseconds, a heart rate in beats per second. */
  private static Optional<Double> slip(Signal signal, double value) {
    double factor =
        switch (signal) {
          case HRV -> 1000;
          case RESTING_HEART_RATE -> 60;
          default -> 1;
        };
    double meant = Math.rint(value * factor);
    return value != Math.rint(value) && signal.believes(meant)
        ? Optional.of(meant)
        : Optional.empty();
  }

  private NumberTyped() {}
}
