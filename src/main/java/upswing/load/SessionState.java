package upswing.load;

/** What became of a planned session. */
public enum SessionState {
  PLANNED,
  /** Still to come, on another day than it first stood. */
  MOVED,
  DONE,
  /** Done, but an easy one was run above the easy ceiling. */
  TOO_HARD,
  MISSED
}
