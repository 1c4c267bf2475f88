/**
 * Where plans last: one H2 file in the runner's own folder, its schema, its backups, its lock.
 *
 * <p>The only package that knows SQL. {@link upswing.store.Opening} is the way in.
 */
@NullMarked
package upswing.store;

import org.jspecify.annotations.NullMarked;
