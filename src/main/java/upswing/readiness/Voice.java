package upswing.readiness;

import java.util.Map;
import upswing.training.Signal;

/**
 * Two ways to listen to the same mornings; the one that leans farther is heard, so that neither can
 * quiet the other.
 *
 * <p>A runner's own words follow load better than the heart does, tiredness best of all; but some
 * overload shows in heart and sleep first, and a sum that has to serve both hears neither in time.
 * A signal that is not named adds nothing here that tiredness does not say already: it counts when
 * it is outside.
 *
 * <p>Source: Saw 2016, Br J Sports Med 50:281 (self-report, grade S); Meeusen 2013 and Bosquet 2008
 * for what moves (M); the weights are rounded and convention, grade C, readiness-evaluation.md.
 */
@SuppressWarnings("ImmutableEnumChecker") // Map.of can't be changed
public enum Voice {
  /** What the runner feels. */
  FEELING(
      0.05,
      Map.of(
          Signal.FATIGUE, 4.0,
          Signal.ENERGY, 2.0,
          Signal.SORENESS, 2.0,
          Signal.SLEEP_QUALITY, 0.5,
          Signal.MOOD, 0.5,
          Signal.MOTIVATION, 0.5,
          Signal.HRV, 0.5)),
  /** What the body shows; a heart alone is not heard, sleep or words have to bear it out. */
  BODY(
      0.15,
      Map.of(
          Signal.RESTING_HEART_RATE, 2.0,
          Signal.HRV, 2.0,
          Signal.FATIGUE, 2.0,
          Signal.SLEEP, 1.0,
          Signal.SLEEP_QUALITY, 1.0,
          Signal.SORENESS, 1.0));

  private final double carries;
  private final Map<Signal, Double> weights;

  Voice(double carries, Map<Signal, Double> weights) {
    this.carries = carries;
    this.weights = weights;
  }

  /** What a kind of signal adds at least to a week that it carries. */
  double carries() {
    return carries;
  }

  /** How much a signal counts in it; 0 where it is not listened to. */
  public double weight(Signal signal) {
    return weights.getOrDefault(signal, 0.0);
  }
}
