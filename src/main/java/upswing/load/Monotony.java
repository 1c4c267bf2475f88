package upswing.load;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How alike the days of a week are: the mean of its seven daily loads over their spread.
 *
 * <p>A rest day counts as zero. Seven equal days have no spread, so their monotony is undefined,
 * not infinite. Example: 60, 0, 80, 50, 0, 100, 40 gives 1.35.
 *
 * <p>Source: Foster 1998, Med Sci Sports Exerc 30:1164; population spread. Grade C: advises, never
 * blocks.
 */
public final class Monotony {

  /**
   * The monotony of a week.
   *
   * @param loads seven daily loads in points (100 = one hour at threshold)
   */
  public static OptionalDouble of(double... loads) {
    double mean = Arrays.stream(loads).average().orElseThrow();
    double spread =
        Math.sqrt(Arrays.stream(loads).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
    return spread < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of(mean / spread);
  }

  /** Monotony times the week's load, in points; 445 in the example above. */
  public static OptionalDouble strain(double... loads) {
    OptionalDouble monotony = of(loads);
    return monotony.isPresent()
        ? OptionalDouble.of(monotony.getAsDouble() * Arrays.stream(loads).sum())
        : OptionalDouble.empty();
  }

  private Monotony() {}
}
