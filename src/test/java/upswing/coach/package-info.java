/**
 * Blocks that a coach is asked for, read with a coach's eye: their pictures and what holds for
 * each.
 */
@NullMarked
package upswing.coach;

import org.jspecify.annotations.NullMarked;
