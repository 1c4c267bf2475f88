package upswing.ui.block;

import java.util.Optional;

/**
 * Why there is no block, and what one click could loosen.
 *
 * @param cure does it; empty where only the runner can decide
 */
record Obstacle(String sentence, Optional<Cure> cure) {

  /** One click: its words and what it does to the answers. */
  record Cure(String words, Runnable deed) {}
}
