/**
 * What a change would lead to, told in the pane while it is dragged, typed or pointed at.
 *
 * <p>{@code Outlook} knows what is looked at; here it is only shown.
 */
@NullMarked
package upswing.ui.foresight;

import org.jspecify.annotations.NullMarked;
