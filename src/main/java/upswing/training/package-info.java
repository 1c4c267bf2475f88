/**
 * What a runner plans and what a runner measures, as immutable records.
 *
 * <p>{@link upswing.training.Plan} is the whole state; everything else hangs from it.
 */
@NullMarked
package upswing.training;

import org.jspecify.annotations.NullMarked;
