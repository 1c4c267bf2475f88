package upswing.training;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing a runner can watch from morning to morning.
 *
 * <p>Feelings are on a scale of 1 to 5; which end is good differs and is said by {@link #worse()}.
 */
public enum Signal {
  /** Beats per minute on waking. */
  RESTING_HEART_RATE(25, 120, Worse.HIGHER),
  /** rMSSD in milliseconds; SDNN is another measure and never stored here. */
  HRV(3, 300, Worse.LOWER),
  /** Minutes asleep. */
  SLEEP(0, 1200, Worse.LOWER),
  /** 1 poor to 5 deep. */
  SLEEP_QUALITY(1, 5, Worse.LOWER),
  /** 1 empty to 5 full. */
  ENERGY(1, 5, Worse.LOWER),
  /** 1 fresh to 5 exhausted. */
  FATIGUE(1, 5, Worse.HIGHER),
  /** 1 none to 5 severe. */
  SORENESS(1, 5, Worse.HIGHER),
  /** 1 low to 5 great. */
  MOOD(1, 5, Worse.LOWER),
  /** 1 none to 5 eager. */
  MOTIVATION(1, 5, Worse.LOWER),
  /** 1 poor to 5 normal. */
  APPETITE(1, 5, Worse.LOWER),
  /** 1 calm to 5 too much. */
  STRESS(1, 5, Worse.HIGHER),
  /** Minutes by which the middle of the night moves; worked out from bed times, never said. */
  SLEEP_REGULARITY(0, 720, Worse.HIGHER);

  /** What can be said or measured on a morning. */
  public static final List<Signal> SAID =
      Stream.of(values()).filter(signal -> !signal.isWorkedOut()).toList();

  /** Which direction is the unfavourable one. */
  public enum Worse {
    HIGHER,
    LOWER
  }

  private final double lowest;
  private final double highest;
  private final Worse worse;

  Signal(double lowest, double highest, Worse worse) {
    this.lowest = lowest;
    this.highest = highest;
    this.worse = worse;
  }

  /** The smallest value that is believed, in the signal's unit. */
  public double lowest() {
    return lowest;
  }

  /** The largest value that is believed, in the signal's unit. */
  public double highest() {
    return highest;
  }

  /** Which direction is the unfavourable one. */
  public Worse worse() {
    return worse;
  }

  /** A feeling on the scale of 1 to 5. */
  public boolean isScale() {
    return this != RESTING_HEART_RATE && this != HRV && this != SLEEP && !isWorkedOut();
  }

  /** Worked out from many mornings and so no news of a single one: shown, never a reason. */
  public boolean isWorkedOut() {
    return this == SLEEP_REGULARITY;
  }

  /** Whether a value can be true. */
  public boolean believes(double value) {
    return value >= lowest && value <= highest;
  }
}
