/**
 * Weeks and blocks kept as templates: saved under a name, listed, renamed, deleted, inserted.
 *
 * <p>{@link upswing.planning.template.TemplateFit} makes one fit what the runner runs at present.
 */
@NullMarked
package upswing.ui.template;

import org.jspecify.annotations.NullMarked;
