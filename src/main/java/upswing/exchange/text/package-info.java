/**
 * Text formats without any training in them: XML that is not trusted, tables, numbers and dates.
 *
 * <p>{@link upswing.exchange.text.XmlWalk} and {@link upswing.exchange.text.TableText} begin it.
 */
@NullMarked
package upswing.exchange.text;

import org.jspecify.annotations.NullMarked;
