package upswing.ui.palette;

import java.util.Optional;

/**
 * One line of the palette.
 *
 * @param hint what there is to know about it, or why it can't be done
 * @param keys the keys for it, empty when it has none
 * @param deed does it; empty when it can't be done now
 * @param changes whether it changes the plan, so that it can be tried in What if
 */
record Entry(
    Section section,
    String title,
    String hint,
    String keys,
    Optional<Runnable> deed,
    boolean changes) {

  /** Under which heading it stands. */
  enum Section {
    ADD,
    GO,
    DO
  }

  /** Whether it can be tried beside the plan. */
  boolean isTryable() {
    return changes && isPossible();
  }

  boolean isPossible() {
    return deed.isPresent();
  }
}
