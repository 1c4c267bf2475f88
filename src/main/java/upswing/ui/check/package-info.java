/**
 * What the recovery rules find in the plan, week by week, and what goes well.
 *
 * <p>Each finding says how good its evidence is; «Why?» shows the formula and its source.
 */
@NullMarked
package upswing.ui.check;

import org.jspecify.annotations.NullMarked;
