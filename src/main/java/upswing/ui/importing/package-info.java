/**
 * The import window: choose or drop files, see what they hold and what is wrong with them, and
 * bring it all in as one change.
 */
@NullMarked
package upswing.ui.importing;

import org.jspecify.annotations.NullMarked;
