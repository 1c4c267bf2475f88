package upswing.readiness;

import java.util.OptionalDouble;
import upswing.training.Signal;

/**
 * One signal over all mornings: what was said, what is normal, where it lies.
 *
 * <p>Normal is what the sixty mornings before were, the judged one left out. HRV is judged as the
 * mean of seven days over the sixty before those seven. Mornings of illness never count as normal,
 * and while ill the normal range stays as it was.
 *
 * <p>Source: Plews 2014 (seven-day means of ln rMSSD, three of seven are enough); science.md §F.
 */
final class SignalHistory {

  private static final int WEEK = 7;
  private static final int ENOUGH_OF_A_WEEK = 3;

  private final Signal signal;
  private final Scale scale;
  private final double[] values;
  private final boolean[] ill;
  private final Baseline[] normals;

  /**
   * The history of a signal.
   *
   * @param values in the signal's unit, one a day, {@code NaN} where nothing was said
   */
  SignalHistory(Signal signal, double[] values, boolean[] ill) {
    this.signal = signal;
    this.scale = Scale.of(signal);
    this.values = values;
    this.ill = ill;
    this.normals = normals();
  }

  private Baseline[] normals() {
    int gap = signal == Signal.HRV ? WEEK + 1 : 1;
    Baseline[] found = new Baseline[values.length];
    Window window = new Window();
    Baseline last = new Baseline.NotYet(Baseline.TO_SHOW);
    boolean stale = false;
    for (int day = 0; day < values.length; day++) {
      int entering = day - gap;
      int leaving = entering - Window.MORNINGS;
      if (counts(leaving)) window.remove(scale.inward(values[leaving]));
      if (counts(entering)) window.add(scale.inward(values[entering]));
      stale |= counts(leaving) || counts(entering);
      boolean frozen = day > 0 && ill[day] && ill[day - 1];
      if (stale && !frozen) {
        last = Normal.of(signal, window.sorted(), window.count());
        stale = false;
      }
      found[day] = last;
    }
    return found;
  }

  private boolean counts(int day) {
    return day >= 0 && !ill[day] && !Double.isNaN(values[day]);
  }

  Baseline normal(int day) {
    return normals[day];
  }

  /** How many mornings stand behind the normal range, as far as it is known. */
  int mornings(int day) {
    return switch (normals[day]) {
      case Baseline.NotYet(int needed) -> Baseline.TO_SHOW - needed;
      case Baseline.Known known -> known.mornings();
    };
  }

  boolean isSaid(int day) {
    return !Double.isNaN(values[day]);
  }

  SignalMorning on(int day) {
    OptionalDouble value = isSaid(day) ? OptionalDouble.of(values[day]) : OptionalDouble.empty();
    OptionalDouble judged = judged(day);
    if (judged.isEmpty() || !(normals[day] instanceof Baseline.Known normal)) {
      return new SignalMorning(
          signal,
          value,
          judged,
          normals[day],
          OptionalDouble.empty(),
          SignalMorning.Standing.UNKNOWN);
    }
    double shown = judged.getAsDouble();
    return new SignalMorning(
        signal,
        value,
        judged,
        normal,
        OptionalDouble.of(normal.distance(scale.inward(shown))),
        normal.alarms() ? standing(shown, normal) : SignalMorning.Standing.UNKNOWN);
  }

  private OptionalDouble judged(int day) {
    if (!isSaid(day)) return OptionalDouble.empty();
    if (signal != Signal.HRV) return OptionalDouble.of(scale.compared(values[day]));
    double sum = 0;
    int said = 0;
    for (int d = Math.max(0, day - WEEK + 1); d <= day; d++) {
      if (!isSaid(d)) continue;
      sum += scale.inward(values[d]);
      said++;
    }
    return said >= ENOUGH_OF_A_WEEK
        ? OptionalDouble.of(Math.exp(sum / said))
        : OptionalDouble.empty();
  }

  private SignalMorning.Standing standing(double shown, Baseline.Known normal) {
    if (shown >= normal.low() && shown <= normal.high()) return SignalMorning.Standing.INSIDE;
    boolean higher = shown > normal.high();
    return higher == (signal.worse() == Signal.Worse.HIGHER)
        ? SignalMorning.Standing.OUTSIDE_WORSE
        : SignalMorning.Standing.OUTSIDE_BETTER;
  }
}
