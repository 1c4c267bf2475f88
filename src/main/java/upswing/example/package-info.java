/**
 * The example: a runner in week 7 of 12 towards a half marathon, on 17 February 2027.
 *
 * <p>Its files in {@code assets/sample} come in through the normal planner and importers.
 */
@NullMarked
package upswing.example;

import org.jspecify.annotations.NullMarked;
