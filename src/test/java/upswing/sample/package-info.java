/** Makes the example's files from its own planned block; nobody's home address is in them. */
@NullMarked
package upswing.sample;

import org.jspecify.annotations.NullMarked;
