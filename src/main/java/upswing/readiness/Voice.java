package upswing.readiness;

import java.util.Map;
import upswing.training.Signal;

/**
 * Three ways to listen to the same mornings; the one with the most to say is heard, so that none
 * can quiet another.
 *
 * <p>A runner's own words follow load better than the heart does, tiredness best of all; some
 * overload shows in heart and sleep first; some in a little of everything. A weight below zero is
 * another explanation: a short night, stress or a lost appetite make tired without any training, so
 * tiredness counts as far as they do not explain it. Heart rate and HRV are not asked about
 * feelings, so that a calm heart never overrules them.
 *
 * <p>Source: Saw 2016, Br J Sports Med 50:281 (self-report, grade S); Meeusen 2013 and Bosquet 2008
 * for what moves, Meeusen 2013 for the other causes to rule out first (M); the weights are whole
 * numbers by convention, grade C, readiness-evaluation.md.
 */
@SuppressWarnings("ImmutableEnumChecker") // Map.of can't be changed
public enum Voice {
  /** What the runner feels, beyond what a short night, stress or a lost appetite explain. */
  FEELING(
      0.02,
      Map.of(
          Signal.FATIGUE, 3.0,
          Signal.ENERGY, 2.0,
          Signal.SORENESS, 1.0,
          Signal.SLEEP_QUALITY, 1.0,
          Signal.MOOD, 1.0,
          Signal.MOTIVATION, 1.0,
          Signal.SLEEP, -1.0,
          Signal.STRESS, -1.0,
          Signal.APPETITE, -1.0)),
  /** What the body shows beyond what stress explains; a heart alone is not heard. */
  BODY(
      0.1,
      Map.of(
          Signal.RESTING_HEART_RATE, 2.0,
          Signal.HRV, 2.0,
          Signal.SLEEP, 1.0,
          Signal.SLEEP_QUALITY, 1.0,
          Signal.ENERGY, 1.0,
          Signal.FATIGUE, 1.0,
          Signal.SORENESS, 1.0,
          Signal.STRESS, -1.0)),
  /** Everything together, each signal alike: nothing explains anything away. */
  TOGETHER(
      0.1,
      Map.ofEntries(
          Map.entry(Signal.RESTING_HEART_RATE, 1.0),
          Map.entry(Signal.HRV, 1.0),
          Map.entry(Signal.SLEEP, 1.0),
          Map.entry(Signal.SLEEP_QUALITY, 1.0),
          Map.entry(Signal.ENERGY, 1.0),
          Map.entry(Signal.FATIGUE, 1.0),
          Map.entry(Signal.SORENESS, 1.0),
          Map.entry(Signal.MOOD, 1.0),
          Map.entry(Signal.MOTIVATION, 1.0),
          Map.entry(Signal.APPETITE, 1.0),
          Map.entry(Signal.STRESS, 1.0)));

  private final double carries;
  private final Map<Signal, Double> weights;

  Voice(double carries, Map<Signal, Double> weights) {
    this.carries = carries;
    this.weights = weights;
  }

  /** The share of what speaks for a trouble that a kind of signal brings at least to carry it. */
  double carries() {
    return carries;
  }

  /** How much a signal counts in it; 0 where it is not listened to, below 0 where it explains. */
  public double weight(Signal signal) {
    return weights.getOrDefault(signal, 0.0);
  }
}
