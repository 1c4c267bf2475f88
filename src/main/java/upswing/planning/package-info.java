/**
 * Planning: makes training blocks and proposes changes to any plan.
 *
 * <p>Pure: {@link upswing.planning.BlockPlanner} makes blocks; the rules of recovery live in {@code
 * check}, what a runner can race in {@code race}.
 */
@NullMarked
package upswing.planning;

import org.jspecify.annotations.NullMarked;
