/**
 * Readiness: signals over the runner's own normal range, and a verdict with its reasons.
 *
 * <p>Pure: {@link upswing.readiness.Mornings} is the way in.
 */
@NullMarked
package upswing.readiness;

import org.jspecify.annotations.NullMarked;
