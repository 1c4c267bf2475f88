/**
 * Load: what a session costs, what a week adds up to, what it leaves as fitness and fatigue.
 *
 * <p>Pure: a plan and a day go in, figures come out; {@link upswing.load.Ledger} is the way in.
 */
@NullMarked
package upswing.load;

import org.jspecify.annotations.NullMarked;
