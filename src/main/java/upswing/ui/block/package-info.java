/**
 * The wizard for a new training block: what the runner wishes, and at once what comes of it.
 *
 * <p>Reads the typed answers, has the block made, and adds it to the plan as one change.
 */
@NullMarked
package upswing.ui.block;

import org.jspecify.annotations.NullMarked;
