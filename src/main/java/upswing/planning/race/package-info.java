/**
 * How fast a runner races: one number, the times and paces that follow from it, and targets.
 *
 * <p>Pure: {@link upswing.planning.race.Vdot} is the number.
 */
@NullMarked
package upswing.planning.race;

import org.jspecify.annotations.NullMarked;
