package upswing.training;

/** What a stretch of a block is for. */
public enum Phase {
  BASE,
  BUILD,
  PEAK,
  TAPER,
  /** Coming back after a break or a race. */
  RETURN
}
