/**
 * What every feature of the window shares: the desk, the words, and the one hop between threads.
 *
 * <p>Features live in packages of their own below and do not know each other; {@code ui.window}
 * puts them together.
 */
@NullMarked
package upswing.ui;

import org.jspecify.annotations.NullMarked;
