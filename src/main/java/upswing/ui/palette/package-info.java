/**
 * One field that finds every action, every day, and plans what is typed into it.
 *
 * <p>What can't be done now is listed too, with the reason.
 */
@NullMarked
package upswing.ui.palette;

import org.jspecify.annotations.NullMarked;
