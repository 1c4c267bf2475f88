/**
 * Care: what one day asks for beside training, with its questions and the why of each line.
 *
 * <p>{@link upswing.ui.care.CareView} over {@link upswing.ui.care.CareViewModel}.
 */
@NullMarked
package upswing.ui.care;

import org.jspecify.annotations.NullMarked;
