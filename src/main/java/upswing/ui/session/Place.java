package upswing.ui.session;

/**
 * Where a row of a workout stands: which part, and which step inside it.
 *
 * @param step counted from 0 in a repeat; {@link #WHOLE} for the part itself
 */
record Place(int part, int step) {

  static final int WHOLE = -1;

  /** A part itself. */
  static Place of(int part) {
    return new Place(part, WHOLE);
  }

  boolean isInside() {
    return step != WHOLE;
  }
}
