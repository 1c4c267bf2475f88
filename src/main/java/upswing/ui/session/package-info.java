/**
 * One session as a line of text, as a drawing and as rows of steps: three faces of one workout.
 *
 * <p>Also what was done for it, and the small field that edits a session on its card.
 */
@NullMarked
package upswing.ui.session;

import org.jspecify.annotations.NullMarked;
