package upswing.ui.session;

import java.util.Optional;
import upswing.training.SessionId;

/**
 * One thing an activity can have been done for.
 *
 * @param byHand the runner's word: a session or none; nothing leaves it to the program
 */
record Match(String words, Optional<Optional<SessionId>> byHand) {}
