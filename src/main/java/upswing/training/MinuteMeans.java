package upswing.training;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * One mean a minute of an activity; a minute without a valid sample is unknown, never zero.
 *
 * <p>Example: heart rates of 132.5, unknown, 140 bpm in the first three minutes.
 */
public final class MinuteMeans {

  /** No minute is known. */
  public static final MinuteMeans NONE = new MinuteMeans(new float[0]);

  private final float[] means;

  private MinuteMeans(float[] means) {
    this.means = means;
  }

  /** From one number a minute; {@code NaN} stands for an unknown minute. */
  public static MinuteMeans of(float... means) {
    return means.length == 0 ? NONE : new MinuteMeans(means.clone());
  }

  /** How many minutes there are, unknown ones included. */
  public int size() {
    return means.length;
  }

  /** The mean of a minute, counted from 0. */
  public OptionalDouble at(int minute) {
    return minute >= means.length || Float.isNaN(means[minute])
        ? OptionalDouble.empty()
        : OptionalDouble.of(means[minute]);
  }

  /** The known means in order. */
  public double[] known() {
    return IntStream.range(0, means.length)
        .filter(i -> !Float.isNaN(means[i]))
        .mapToDouble(i -> means[i])
        .toArray();
  }

  /** The means as they were given, {@code NaN} for unknown minutes. */
  public float[] toArray() {
    return means.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MinuteMeans that && Arrays.equals(means, that.means);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(means);
  }

  @Override
  public String toString() {
    return Arrays.toString(means);
  }
}
