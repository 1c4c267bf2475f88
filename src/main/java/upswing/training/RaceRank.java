package upswing.training;

/** How much the plan gives way to a race. */
public enum RaceRank {
  /** A block is made for it. */
  A,
  /** Rested for, in a recovery week or a taper. */
  B,
  /** Run out of full training. */
  C
}
