/**
 * Recovery: what a day asks for beside training: sleep, food, and how to recover from what was
 * done.
 *
 * <p>Pure: {@link upswing.recovery.DayCare} is the way in. It counts no calories and judges no
 * weight.
 */
@NullMarked
package upswing.recovery;

import org.jspecify.annotations.NullMarked;
