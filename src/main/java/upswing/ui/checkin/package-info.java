/**
 * The morning check-in: fifteen seconds by keyboard alone, nothing left out is guessed.
 *
 * <p>What is typed is understood at once, doubted where it can't be true, saved as one change.
 */
@NullMarked
package upswing.ui.checkin;

import org.jspecify.annotations.NullMarked;
