package upswing.training;

import java.util.Arrays;
import java.util.OptionalDouble;

/** How many seconds an activity spent at each heart rate. */
public final class HeartRateHistogram {

  /** No heart rate was recorded. */
  public static final HeartRateHistogram NONE = new HeartRateHistogram(0, new int[0]);

  private final int lowest;
  private final int[] seconds;

  private HeartRateHistogram(int lowest, int[] seconds) {
    this.lowest = lowest;
    this.seconds = seconds;
  }

  /**
   * @param lowest the heart rate of the first bin in bpm
   * @param seconds seconds a bin, one bin a beat per minute
   */
  public static HeartRateHistogram of(int lowest, int... seconds) {
    int from = 0;
    int to = seconds.length;
    while (from < to && seconds[from] == 0) from++;
    while (to > from && seconds[to - 1] == 0) to--;
    return from == to
        ? NONE
        : new HeartRateHistogram(lowest + from, Arrays.copyOfRange(seconds, from, to));
  }

  /** Whether no second has a heart rate. */
  public boolean isEmpty() {
    return seconds.length == 0;
  }

  /** The lowest heart rate that occurs, in bpm. */
  public int lowest() {
    return lowest;
  }

  /** The highest heart rate that occurs, in bpm. */
  public int highest() {
    return lowest + seconds.length - 1;
  }

  /** Seconds at a heart rate in bpm. */
  public int secondsAt(int bpm) {
    int bin = bpm - lowest;
    return bin < 0 || bin >= seconds.length ? 0 : seconds[bin];
  }

  /** Seconds above a heart rate in bpm. */
  public int secondsAbove(double bpm) {
    int sum = 0;
    for (int i = 0; i < seconds.length; i++) if (lowest + i > bpm) sum += seconds[i];
    return sum;
  }

  /** All seconds with a heart rate. */
  public int totalSeconds() {
    return Arrays.stream(seconds).sum();
  }

  /** The mean heart rate in bpm. */
  public OptionalDouble mean() {
    if (isEmpty()) return OptionalDouble.empty();
    double sum = 0;
    for (int i = 0; i < seconds.length; i++) sum += (double) (lowest + i) * seconds[i];
    return OptionalDouble.of(sum / totalSeconds());
  }

  /** The bins from {@link #lowest()} on, in seconds. */
  public int[] toArray() {
    return seconds.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeartRateHistogram that
        && lowest == that.lowest
        && Arrays.equals(seconds, that.seconds);
  }

  @Override
  public int hashCode() {
    return 31 * lowest + Arrays.hashCode(seconds);
  }

  @Override
  public String toString() {
    return "from " + lowest + " bpm: " + Arrays.toString(seconds);
  }
}
