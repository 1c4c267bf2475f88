/**
 * Exchange: files in and out, bytes to records, one clear failure per bad row or file.
 *
 * <p>{@link upswing.exchange.Importer} is the way in.
 */
@NullMarked
package upswing.exchange;

import org.jspecify.annotations.NullMarked;
