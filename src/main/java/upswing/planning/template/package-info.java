/**
 * Templates made to fit: how much one holds, and the same with less or more of it.
 *
 * <p>{@link upswing.edit.TemplateEdits} saves them and plans them again.
 */
@NullMarked
package upswing.planning.template;

import org.jspecify.annotations.NullMarked;
