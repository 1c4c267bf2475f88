package upswing.readiness;

import java.util.OptionalDouble;
import upswing.training.Signal;

/**
 * One signal over all mornings: what was said, what is normal, where it lies.
 *
 * <p>Normal is what the sixty mornings before were, the judged one left out. HRV is judged as the
 * mean of seven days over the sixty before those seven. Mornings of illness never count as normal,
 * and while ill the normal range stays as it was. Where the cycle is tracked, heart rate and HRV
 * are held against mornings of the same half of it, as soon as the last four months have enough.
 *
 * <p>Source: Plews 2014 (seven-day means of ln rMSSD, three of seven are enough); Shilaih 2017
 * (heart rate over the cycle); science.md §F.
 */
final class SignalHistory {

  private static final int WEEK = 7;
  private static final int ENOUGH_OF_A_WEEK = 3;
  private static final int MORNINGS = 60;

  /** A half of the cycle comes round often enough in four months. */
  private static final int MORNINGS_OF_HALVES = 120;

  private final Signal signal;
  private final Scale scale;
  private final Past past;
  private final Baseline[] normals;
  private final boolean[] phased;

  /** The history of a signal. */
  SignalHistory(Signal signal, Past past) {
    this.signal = signal;
    this.scale = Scale.of(signal);
    this.past = past;
    normals = new Baseline[past.days()];
    phased = new boolean[past.days()];
    findNormals();
  }

  private void findNormals() {
    int gap = signal == Signal.HRV ? WEEK + 1 : 1;
    Stretch all = new Stretch(past, gap, MORNINGS, 0);
    Stretch[] halves = {
      new Stretch(past, gap, MORNINGS_OF_HALVES, Cycle.FIRST_HALF),
      new Stretch(past, gap, MORNINGS_OF_HALVES, Cycle.SECOND_HALF)
    };
    boolean byPhase = Family.of(signal) == Family.AUTONOMIC;
    Baseline last = new Baseline.NotYet(Baseline.TO_SHOW);
    boolean stale = false;
    for (int day = 0; day < past.days(); day++) {
      stale |= all.moveTo(day);
      for (Stretch half : halves) if (byPhase) half.moveTo(day);
      int phase = byPhase ? past.phase()[day] : 0;
      Window same = phase == 0 ? all.window() : halves[phase - 1].window();
      if (past.isFrozen(day)) {
        normals[day] = last;
      } else if (phase != 0 && same.count() >= Baseline.TO_WARN) {
        last = Normal.of(signal, same.sorted(), same.count());
        phased[day] = true;
        stale = true;
      } else if (stale) {
        last = Normal.of(signal, all.window().sorted(), all.window().count());
        stale = false;
      }
      normals[day] = last;
    }
  }

  /** Whether a day is held against mornings of the same half of the cycle. */
  boolean isPhased(int day) {
    return phased[day];
  }

  /** Whether a day lies in the second half of the cycle. */
  boolean isSecondHalf(int day) {
    return past.phase()[day] == Cycle.SECOND_HALF;
  }

  /** How many mornings stand behind the normal range, as far as it is known. */
  int mornings(int day) {
    return switch (normals[day]) {
      case Baseline.NotYet(int needed) -> Baseline.TO_SHOW - needed;
      case Baseline.Known known -> known.mornings();
    };
  }

  boolean isSaid(int day) {
    return past.isSaid(day);
  }

  SignalMorning on(int day) {
    OptionalDouble value =
        isSaid(day) ? OptionalDouble.of(scale.outward(past.values()[day])) : OptionalDouble.empty();
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
    if (signal != Signal.HRV) return OptionalDouble.of(scale.compared(past.values()[day]));
    double sum = 0;
    int said = 0;
    for (int d = Math.max(past.begin()[day], day - WEEK + 1); d <= day; d++) {
      if (!isSaid(d)) continue;
      sum += past.values()[d];
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
