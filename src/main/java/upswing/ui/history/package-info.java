/**
 * Every change in the runner's words, newest first, and the way back to any of them.
 *
 * <p>What was undone stands above the line «You are here».
 */
@NullMarked
package upswing.ui.history;

import org.jspecify.annotations.NullMarked;
