package upswing.readiness;

import upswing.training.Signal;

/** Signals that share their causes count once a morning; science.md §F. */
public enum Family {
  AUTONOMIC,
  SLEEP,
  WELLBEING,
  SORENESS,
  RUNNING;

  /** The family a signal of the check-in counts for. */
  public static Family of(Signal signal) {
    return switch (signal) {
      case RESTING_HEART_RATE, HRV -> AUTONOMIC;
      case SLEEP, SLEEP_QUALITY, SLEEP_REGULARITY -> SLEEP;
      case ENERGY, FATIGUE, MOOD, MOTIVATION, APPETITE, STRESS -> WELLBEING;
      case SORENESS -> SORENESS;
    };
  }
}
