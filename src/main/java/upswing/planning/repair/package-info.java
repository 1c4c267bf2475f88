/**
 * Repairs a plan after days that went otherwise: {@code Repair.of} gives the plan before and after,
 * each changed day with its reason; nothing is changed beyond what the rules ask for.
 */
@NullMarked
package upswing.planning.repair;

import org.jspecify.annotations.NullMarked;
