/**
 * The one road for writing: a change is performed, saved, and then shown.
 *
 * <p>Keeps the current plan and the log of changes, with undo and redo also after a restart.
 */
@NullMarked
package upswing.workspace;

import org.jspecify.annotations.NullMarked;
