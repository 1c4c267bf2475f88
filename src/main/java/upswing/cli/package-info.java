/**
 * The same jobs without a window: what is asked, what is answered, as text or as JSON.
 *
 * <p>{@link upswing.cli.Terminal} is the way in; {@code src/docs/cli.md} its manual.
 */
@NullMarked
package upswing.cli;

import org.jspecify.annotations.NullMarked;
