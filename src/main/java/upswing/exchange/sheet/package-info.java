/**
 * The printout as files: PDF with real text, PNG and SVG, all from the same plan sheet.
 *
 * <p>{@link upswing.exchange.sheet.SheetFiles} is the way in.
 */
@NullMarked
package upswing.exchange.sheet;

import org.jspecify.annotations.NullMarked;
