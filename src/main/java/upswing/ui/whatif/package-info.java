/**
 * What if: changes that are tried beside the plan, compared with it, and taken or dropped as one.
 *
 * <p>{@code Desk} keeps what is tried apart; here it is only shown.
 */
@NullMarked
package upswing.ui.whatif;

import org.jspecify.annotations.NullMarked;
