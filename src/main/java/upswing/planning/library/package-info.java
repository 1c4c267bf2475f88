/**
 * The workout library: how key sessions grow over a block, as small data, and the workouts made of
 * it.
 *
 * <p>Written for Upswing; no published plan is copied.
 */
@NullMarked
package upswing.planning.library;

import org.jspecify.annotations.NullMarked;
