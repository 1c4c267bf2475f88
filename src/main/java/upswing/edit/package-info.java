/**
 * Changes of a plan as data: each applies, each inverts, each can be written down.
 *
 * <p>The only way a plan becomes another plan; {@code workspace.perform} is the road they take.
 */
@NullMarked
package upswing.edit;

import org.jspecify.annotations.NullMarked;
