/**
 * The plan check: rules of recovery that read any plan, and what they find.
 *
 * <p>Pure: {@link upswing.planning.check.PlanCheck} is the way in. A rule is one small class, one
 * line in {@code Rule.ALL} and its words in {@code check.properties}.
 */
@NullMarked
package upswing.planning.check;

import org.jspecify.annotations.NullMarked;
