/**
 * "Replan from today": what happened, the plan before and after it, each changed day with its
 * reason, to be taken whole, in part or not at all.
 *
 * <p>{@link upswing.planning.repair.Repair} finds the changes; here they are shown and ticked.
 */
@NullMarked
package upswing.ui.repair;

import org.jspecify.annotations.NullMarked;
