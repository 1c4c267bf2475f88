/**
 * Planning: makes training blocks and checks any plan against the recovery rules.
 *
 * <p>Pure: {@link upswing.planning.BlockPlanner} and {@link upswing.planning.PlanCheck} are the
 * ways in.
 */
@NullMarked
package upswing.planning;

import org.jspecify.annotations.NullMarked;
