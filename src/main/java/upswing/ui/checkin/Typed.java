package upswing.ui.checkin;

import java.util.Locale;
import java.util.Optional;
import upswing.training.Signal;

/** What was understood of something a runner typed for a signal. */
public sealed interface Typed {

  /** The field is empty: nothing is said, nothing is guessed. */
  record Nothing() implements Typed {}

  /** A value in the signal's unit. */
  record Understood(double value) implements Typed {}

  /** Hardly true as typed, but would be in another unit. */
  record Slip(double meant, Unit typedIn) implements Typed {}

  /** What a number was probably typed in. */
  enum Unit {
    SECONDS,
    MINUTES,
    /** The natural logarithm of milliseconds, as some devices show HRV. */
    LN
  }

  /** A number that can't be true. */
  record Impossible(double value) implements Typed {}

  /** No number at all. */
  record Unclear() implements Typed {}

  /**
   * Reads a value. Sleep may be written {@code 7 h 18}, {@code 7:18}, {@code 7.3} or {@code 438
   * min}; a comma is a point.
   */
  static Typed read(Signal signal, String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace(',', '.');
    if (plain.isEmpty()) return new Nothing();
    return signal == Signal.SLEEP ? SleepTyped.read(plain) : NumberTyped.read(signal, plain);
  }

  /** The value, where one was understood. */
  default Optional<Double> understood() {
    return this instanceof Understood(double value) ? Optional.of(value) : Optional.empty();
  }
}
