/** A planner for runners: the program's entry point. */
@NullMarked
package upswing;

import org.jspecify.annotations.NullMarked;
