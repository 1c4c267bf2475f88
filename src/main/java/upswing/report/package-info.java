/**
 * Report: the printout as pages of plain data, in points, for paper and screen alike.
 *
 * <p>Pure: {@link upswing.report.PlanSheet} is the way in.
 */
@NullMarked
package upswing.report;

import org.jspecify.annotations.NullMarked;
