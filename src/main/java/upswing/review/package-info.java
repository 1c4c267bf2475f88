/**
 * Review: one week looked back on as data: what was planned and done, what went well, and one thing
 * to change.
 *
 * <p>Pure: {@link upswing.review.WeekReview} is the way in.
 */
@NullMarked
package upswing.review;

import org.jspecify.annotations.NullMarked;
