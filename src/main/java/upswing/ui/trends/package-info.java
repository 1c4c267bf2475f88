/**
 * What the mornings and the load say: the verdict with its reasons, and every signal as a chart.
 *
 * <p>Charts are plain drawings first; painting, SVG and pictures come from the same drawing.
 */
@NullMarked
package upswing.ui.trends;

import org.jspecify.annotations.NullMarked;
