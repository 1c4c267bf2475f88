/**
 * How right the verdicts are: simulated runners whose truth is known, and what is found in them.
 *
 * <p>Nothing here knows how a verdict is made; {@link upswing.evaluation.Evaluation} writes the
 * page.
 */
@org.jspecify.annotations.NullMarked
package upswing.evaluation;
