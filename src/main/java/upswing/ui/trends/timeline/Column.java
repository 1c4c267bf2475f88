package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * One figure of every day, for a table.
 *
 * @param key its name in a file, with its unit: {@code resting_heart_rate_bpm}
 * @param name its name on the screen; empty where it is for files alone
 * @param unit what is counted, as it stands under its name
 * @param value the figure of a day, NaN where it is not known
 * @param words the figure as the runner reads it
 * @param decimals how many it has in a file
 */
record Column(
    String key,
    String name,
    String unit,
    ToDoubleFunction<LocalDate> value,
    DoubleFunction<String> words,
    int decimals) {

  /** As the runner reads it; empty where it is not known. */
  String text(LocalDate day) {
    double v = value.applyAsDouble(day);
    return Double.isNaN(v) ? "" : words.apply(v);
  }

  /** As a file says it, with a decimal point; empty where it is not known. */
  String plain(LocalDate day) {
    double v = value.applyAsDouble(day);
    return Double.isNaN(v) ? "" : String.format(Locale.ROOT, "%." + decimals + "f", v + 0.0);
  }
}
