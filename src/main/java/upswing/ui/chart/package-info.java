/**
 * Charts over days: drawn as plain data first; painting, SVG and pictures come from the same
 * drawing. Features bring the charts.
 */
@NullMarked
package upswing.ui.chart;

import org.jspecify.annotations.NullMarked;
