/**
 * A season on one axis of 52 weeks: phases, races, volume, fitness, fatigue and form.
 *
 * <p>Race flags and the edges of phases are dragged here.
 */
@NullMarked
package upswing.ui.season;

import org.jspecify.annotations.NullMarked;
