package upswing.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The moments of one recording and when the watch was stopped, in whatever order they came.
 *
 * <p>A moment of 8 + 2 + 8 + 4 bytes: a recording of ten hours takes 800 kB.
 */
final class Samples {

  /** The watch was started or stopped at a second. */
  private record Mark(long second, boolean running) {}

  private int size;
  private long[] seconds = new long[16];
  private short[] bpm = new short[16];
  private double[] meters = new double[16];
  private float[] speed = new float[16];
  private final List<Mark> marks = new ArrayList<>();

  /** One moment; 0 bpm and {@code NaN} are unknown. */
  void add(long second, int beats, double metersSoFar, double metersPerSecond) {
    if (size == seconds.length) grow();
    seconds[size] = second;
    bpm[size] = (short) beats;
    meters[size] = metersSoFar >= 0 ? metersSoFar : Double.NaN;
    speed[size] = metersPerSecond >= 0 ? (float) metersPerSecond : Float.NaN;
    size++;
  }

  /** The watch began to count, or stopped counting. */
  void mark(long second, boolean running) {
    marks.add(new Mark(second, running));
  }

  /** All moments in the order of time, pauses taken out. */
  Timeline timeline() {
    sortByTime();
    mergeEqualSeconds();
    bridgeMissingMeters();
    marks.sort(Comparator.comparingLong(Mark::second));
    Timeline line = new Timeline();
    int mark = 0;
    boolean running = true;
    for (int i = 0; i < size; i++) {
      long at = seconds[i];
      long to = i + 1 < size ? seconds[i + 1] : at + 1;
      long motion = 0;
      for (; mark < marks.size() && marks.get(mark).second() < to; mark++) {
        long turn = Math.max(marks.get(mark).second(), at);
        if (running) motion += turn - at;
        at = turn;
        running = marks.get(mark).running();
      }
      if (running) motion += to - at;
      double way = i + 1 < size ? meters[i + 1] - meters[i] : Double.NaN;
      line.add(seconds[i], motion, bpm[i], way, speed[i]);
    }
    return line;
  }

  private void sortByTime() {
    boolean sorted = IntStream.range(1, size).allMatch(i -> seconds[i - 1] <= seconds[i]);
    if (sorted) return;
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingLong(i -> seconds[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] oldSeconds = seconds.clone();
    short[] oldBpm = bpm.clone();
    double[] oldMeters = meters.clone();
    float[] oldSpeed = speed.clone();
    for (int i = 0; i < size; i++) {
      seconds[i] = oldSeconds[order[i]];
      bpm[i] = oldBpm[order[i]];
      meters[i] = oldMeters[order[i]];
      speed[i] = oldSpeed[order[i]];
    }
  }

  /** Some watches write several times a second, or heart and way apart: one moment of them. */
  private void mergeEqualSeconds() {
    int kept = 0;
    for (int i = 1; i < size; i++) {
      if (seconds[i] != seconds[kept]) {
        kept++;
        seconds[kept] = seconds[i];
        bpm[kept] = bpm[i];
        meters[kept] = meters[i];
        speed[kept] = speed[i];
      } else {
        if (bpm[i] != 0) bpm[kept] = bpm[i];
        if (!Double.isNaN(meters[i])) meters[kept] = meters[i];
        if (!Float.isNaN(speed[i])) speed[kept] = speed[i];
      }
    }
    size = Math.min(size, kept + 1);
  }

  /** Between two known distances the way is taken as even; before and after them it is unknown. */
  private void bridgeMissingMeters() {
    int known = -1;
    for (int i = 0; i < size; i++) {
      if (Double.isNaN(meters[i])) continue;
      for (int j = known + 1; known >= 0 && j < i; j++) {
        double share = (double) (seconds[j] - seconds[known]) / (seconds[i] - seconds[known]);
        meters[j] = meters[known] + share * (meters[i] - meters[known]);
      }
      known = i;
    }
  }

  private void grow() {
    int larger = size * 2;
    seconds = Arrays.copyOf(seconds, larger);
    bpm = Arrays.copyOf(bpm, larger);
    meters = Arrays.copyOf(meters, larger);
    speed = Arrays.copyOf(speed, larger);
  }
}
