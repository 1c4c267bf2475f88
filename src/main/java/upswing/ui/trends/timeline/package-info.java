/**
 * The trends over the whole window: every signal, load and form on one time axis, from a week to
 * all years; drawn, read day by day, in a table, and saved.
 */
@NullMarked
package upswing.ui.trends.timeline;

import org.jspecify.annotations.NullMarked;
