/**
 * What the formulas need to know about the runner, and how things are shown.
 *
 * <p>Each finished field is one change that can be undone. Zones stand there with their source.
 */
@NullMarked
package upswing.ui.settings;

import org.jspecify.annotations.NullMarked;
