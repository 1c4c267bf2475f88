/**
 * The calendar: block, month and week, and what hands do in them.
 *
 * <p>{@link upswing.ui.calendar.Sights} says what is to be seen; views only show it.
 */
@NullMarked
package upswing.ui.calendar;

import org.jspecify.annotations.NullMarked;
