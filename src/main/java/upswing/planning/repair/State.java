package upswing.planning.repair;

import java.util.Comparator;

/**
 * What later weeks must know of those before them.
 *
 * @param reference minutes of the last usual week
 * @param before minutes of the usual week before that
 * @param peak minutes of the biggest week of the four before the taper
 * @param taper minutes of the last 14 days so far
 * @param one the longest run of the last week
 * @param two the longest run of the last two weeks
 * @param three the longest run of the last three weeks
 * @param four the longest run of the last four weeks
 * @param hard whether the last day is hard
 * @param left minutes left of the first seven days back; {@link Course#NO_LIMIT} without
 */
record State(
    int reference,
    int before,
    int peak,
    int taper,
    int one,
    int two,
    int three,
    int four,
    boolean hard,
    int left) {

  /** Any fixed order, so that the same plan is always repaired the same way. */
  static final Comparator<State> ORDER =
      Comparator.comparingInt(State::reference)
          .thenComparingInt(State::before)
          .thenComparingInt(State::peak)
          .thenComparingInt(State::taper)
          .thenComparingInt(State::one)
          .thenComparingInt(State::two)
          .thenComparingInt(State::three)
          .thenComparingInt(State::four)
          .thenComparing(State::hard)
          .thenComparingInt(State::left)
          .reversed();

  /** What must be equal for one state to be worse than another in nothing. */
  State comparable() {
    return new State(reference, before, peak, taper, 0, 0, 0, 0, hard, 0);
  }

  /** Whether later weeks may do all that they may after another, of equal weeks. */
  boolean allows(State other) {
    return one >= other.one
        && two >= other.two
        && three >= other.three
        && four >= other.four
        && left >= other.left;
  }
}
