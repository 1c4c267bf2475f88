package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.readiness.Baseline;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.training.Signal;

/**
 * One signal over all days: what was judged, what was said, what was normal then. NaN where it is
 * not known; nothing is filled in.
 */
final class SignalSeries {

  final Signal signal;
  final double[] judged;
  final double[] value;
  final double[] low;
  final double[] high;
  final boolean[] outside;

  private SignalSeries(Signal signal, int cells) {
    this.signal = signal;
    judged = unknown(cells);
    value = unknown(cells);
    low = unknown(cells);
    high = unknown(cells);
    outside = new boolean[cells];
  }

  /** A value a day, as judged on its morning. */
  static SignalSeries daily(Signal signal, Mornings mornings, LocalDate from, int days) {
    SignalSeries series = new SignalSeries(signal, days);
    for (int i = 0; i < days; i++) {
      LocalDate day = from.plusDays(i);
      if (day.isAfter(mornings.today())) break;
      SignalMorning one = mornings.on(day).signals().get(signal);
      if (one == null) continue;
      series.judged[i] = judged(one).orElse(Double.NaN);
      series.value[i] = one.value().orElse(Double.NaN);
      if (one.normal() instanceof Baseline.Known normal) {
        series.low[i] = normal.low();
        series.high[i] = normal.high();
      }
      series.outside[i] = one.standing() == SignalMorning.Standing.OUTSIDE_WORSE;
    }
    return series;
  }

  /** Before a normal range is known nothing is judged; the value is shown all the same. */
  private static OptionalDouble judged(SignalMorning one) {
    return one.judged().isPresent() || one.signal() == Signal.HRV ? one.judged() : one.value();
  }

  /** The middle of each week, held against what was normal on its last known day. */
  SignalSeries weekly() {
    SignalSeries weeks = new SignalSeries(signal, judged.length / 7);
    for (int week = 0; week < weeks.judged.length; week++) {
      double[] said =
          Arrays.stream(judged, 7 * week, 7 * week + 7).filter(v -> !Double.isNaN(v)).toArray();
      weeks.judged[week] = median(said);
      for (int day = 7 * week; day < 7 * week + 7; day++) {
        if (Double.isNaN(low[day])) continue;
        weeks.low[week] = low[day];
        weeks.high[week] = high[day];
      }
      boolean tooHigh = weeks.judged[week] > weeks.high[week];
      boolean tooLow = weeks.judged[week] < weeks.low[week];
      weeks.outside[week] = signal.worse() == Signal.Worse.HIGHER ? tooHigh : tooLow;
    }
    return weeks;
  }

  /** The lowest and the highest value of the days from one number to before another. */
  Optional<double[]> reach(int from, int to) {
    double[] said = Arrays.stream(judged, from, to).filter(v -> !Double.isNaN(v)).toArray();
    if (said.length == 0) return Optional.empty();
    return Optional.of(
        new double[] {
          Arrays.stream(said).min().orElseThrow(), Arrays.stream(said).max().orElseThrow()
        });
  }

  boolean isEmpty() {
    return Arrays.stream(judged).allMatch(Double::isNaN)
        && Arrays.stream(value).allMatch(Double::isNaN);
  }

  private static double median(double[] values) {
    if (values.length == 0) return Double.NaN;
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static double[] unknown(int count) {
    double[] values = new double[count];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
