/**
 * FIT: the binary recordings of watches, read by the published protocol.
 *
 * <p>{@link upswing.exchange.fit.FitReader} is the way in.
 */
@NullMarked
package upswing.exchange.fit;

import org.jspecify.annotations.NullMarked;
