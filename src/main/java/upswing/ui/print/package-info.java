/**
 * Print: the preview of the printed page, the choices for it, the printer and the files.
 *
 * <p>{@link upswing.ui.print.PrintView} is the way in.
 */
@NullMarked
package upswing.ui.print;

import org.jspecify.annotations.NullMarked;
