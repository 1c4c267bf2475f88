/**
 * Small things every feature shows the same way: icons, marks, bars and switches.
 *
 * <p>They hold no plan and decide nothing.
 */
@NullMarked
package upswing.ui.widget;

import org.jspecify.annotations.NullMarked;
