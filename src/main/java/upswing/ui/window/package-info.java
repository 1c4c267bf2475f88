/**
 * The window: it puts the features together and keeps how it was left.
 *
 * <p>{@link upswing.ui.window.MainWindow} is the way in.
 */
@NullMarked
package upswing.ui.window;

import org.jspecify.annotations.NullMarked;
