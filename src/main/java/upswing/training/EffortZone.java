package upswing.training;

/** How hard a step is meant to feel, from a recovery jog to a fast repetition. */
public enum EffortZone {
  /** True Zone 1: slower than easy, full sentences. */
  RECOVERY,
  /** Zone 1: below the first threshold. */
  EASY,
  /** The steady end of easy, as in a long run. */
  STEADY,
  /** Marathon pace. */
  MARATHON,
  /** About one-hour race pace. */
  THRESHOLD,
  /** Three- to five-kilometre race pace. */
  INTERVAL,
  /** Mile race pace and faster, strides and hills. */
  REPETITION;

  /** At or below the first threshold: counts as easy time. */
  public boolean isEasy() {
    return compareTo(STEADY) <= 0;
  }
}
