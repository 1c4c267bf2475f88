/**
 * The keys, read from the actions themselves, and what the program is and is not.
 *
 * <p>A new action with a key stands in the list without anybody adding it.
 */
@NullMarked
package upswing.ui.help;

import org.jspecify.annotations.NullMarked;
