package upswing.report;

import java.util.List;
import java.util.Locale;
import upswing.readiness.Baseline;
import upswing.training.Signal;

/**
 * Signals in words: names, values with their unit, normal ranges.
 *
 * <p>Examples: «51 bpm», «7 h 18», «3 of 5», «45 – 50».
 */
public final class SignalWords {

  /** The order lists and charts use: what a runner looks at first. */
  public static final List<Signal> ORDER =
      List.of(
          Signal.RESTING_HEART_RATE,
          Signal.HRV,
          Signal.SLEEP,
          Signal.SLEEP_REGULARITY,
          Signal.ENERGY,
          Signal.SORENESS,
          Signal.FATIGUE,
          Signal.MOOD,
          Signal.MOTIVATION,
          Signal.APPETITE,
          Signal.STRESS,
          Signal.SLEEP_QUALITY);

  private final Words words;

  public SignalWords(Words words) {
    this.words = words;
  }

  /** What a signal is called. */
  public String name(Signal signal) {
    return words.of("signal." + signal);
  }

  /** What a signal is called where it is judged: HRV by its 7-day mean. */
  public String judgedName(Signal signal) {
    return signal == Signal.HRV ? words.of("trends.hrv7") : name(signal);
  }

  /** What is counted: «bpm», «ms», «hours», or what the ends of the scale mean. */
  public String unit(Signal signal) {
    return words.of("trends.unit." + signal);
  }

  /** The same where room is short: «bpm», «of 5». */
  public String briefUnit(Signal signal) {
    return signal.isScale() ? words.of("trends.unit.SCALE.spoken") : unit(signal);
  }

  /** A value with its unit. */
  public String value(Signal signal, double value) {
    return signal == Signal.SLEEP
        ? bare(signal, value)
        : words.of(
            signal.isScale() ? "trends.value.SCALE" : "trends.value." + signal,
            bare(signal, value));
  }

  /** A value without its unit, for places that already name it. */
  public String bare(Signal signal, double value) {
    if (signal == Signal.SLEEP) return hours(value);
    boolean whole = Math.abs(value - Math.rint(value)) < 0.05 || signal == Signal.HRV;
    return String.format(locale(), whole ? "%.0f" : "%.1f", value);
  }

  /** The normal range, ends in the signal's unit: for whole numbers the values that lie in it. */
  public String range(Signal signal, Baseline.Known normal) {
    return range(signal, normal, "trends.range");
  }

  /** The normal range as it is spoken: «45 to 50». */
  public String spokenRange(Signal signal, Baseline.Known normal) {
    return range(signal, normal, "trends.range.spoken");
  }

  private String range(Signal signal, Baseline.Known normal, String key) {
    double low = normal.low();
    double high = normal.high();
    if (signal.isScale()) {
      low = Math.max(low, signal.lowest());
      high = Math.min(high, signal.highest());
    }
    boolean counted = signal.isScale() || signal == Signal.RESTING_HEART_RATE;
    if (counted && Math.ceil(low) <= Math.floor(high)) {
      low = Math.ceil(low);
      high = Math.floor(high);
    }
    String from = bare(signal, low);
    String to = bare(signal, high);
    return from.equals(to) ? from : words.of(key, from, to);
  }

  private String hours(double minutes) {
    long all = Math.round(minutes);
    return words.of(
        all % 60 == 0 ? "trends.hours" : "trends.hours.minutes",
        Long.toString(all / 60),
        String.format(locale(), "%02d", all % 60));
  }

  private Locale locale() {
    return words.locale();
  }
}
