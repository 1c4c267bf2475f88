package upswing.exchange;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import upswing.training.HeartRateHistogram;
import upswing.training.MinuteMeans;

/**
 * A recording along its timer: seconds at each heart rate, and the means of each minute.
 *
 * <p>Watches write every second or, to save room, every few seconds. So a heart rate holds until
 * the next one, at most {@value #SILENCE} s; beyond that it is unknown. A longer silence in which
 * the runner moved slower than {@value #STANDSTILL} m/s, and any of more than {@value #ABSENCE} s,
 * is a pause nobody marked: only its first second counts.
 */
final class Timeline {

  private static final int SILENCE = 20;
  private static final int ABSENCE = 600;
  private static final double STANDSTILL = 0.3;
  private static final double FASTEST = 40;

  private long first;
  private long last;
  private boolean empty = true;
  private long motion;
  private double way = Double.NaN;
  private int bpm;
  private long bpmUntil;
  private final int[] secondsAtBpm = new int[256];
  private final Means heart = new Means();
  private final Means speed = new Means();

  /**
   * One moment and the stretch up to the next.
   *
   * @param second when, since 1970; never earlier than the one before
   * @param running seconds up to the next moment in which the watch counted
   * @param beats 0 when unknown
   * @param stretch metres up to the next moment, {@code NaN} when unknown
   * @param metersPerSecond the watch's own speed, {@code NaN} when unknown
   */
  void add(long second, long running, int beats, double stretch, float metersPerSecond) {
    if (empty) first = second;
    empty = false;
    last = second;
    if (beats > 0) {
      bpm = beats;
      bpmUntil = second + SILENCE;
    }
    boolean pause = running > ABSENCE || (running > SILENCE && !(stretch >= STANDSTILL * running));
    int counted = (int) (pause ? 1 : running);
    int heard = bpm == 0 ? 0 : Math.clamp(bpmUntil - second, 0, counted);
    secondsAtBpm[bpm] += heard;
    double pace = stretch >= 0 && running > 0 ? stretch / running : metersPerSecond;
    if (stretch >= 0) way = (Double.isNaN(way) ? 0 : way) + stretch;
    for (int i = 0; i < counted; i++, motion++) {
      int minute = (int) (motion / 60);
      heart.add(minute, i < heard ? bpm : Double.NaN);
      speed.add(minute, pace <= FASTEST ? pace : Double.NaN);
    }
  }

  /** The first moment's second since 1970. */
  OptionalLong first() {
    return empty ? OptionalLong.empty() : OptionalLong.of(first);
  }

  /** The last moment's second since 1970. */
  OptionalLong last() {
    return empty ? OptionalLong.empty() : OptionalLong.of(last);
  }

  /** Seconds in motion. */
  long motion() {
    return motion;
  }

  /** The distance between the first and the last moment, in metres. */
  OptionalDouble meters() {
    return Double.isNaN(way) ? OptionalDouble.empty() : OptionalDouble.of(way);
  }

  HeartRateHistogram heartRates() {
    return HeartRateHistogram.of(1, Arrays.copyOfRange(secondsAtBpm, 1, secondsAtBpm.length));
  }

  MinuteMeans heartRateByMinute() {
    return heart.toMinutes();
  }

  MinuteMeans speedByMinute() {
    return speed.toMinutes();
  }

  /** Sums and counts a minute. */
  private static final class Means {
    private double[] sums = new double[64];
    private byte[] counts = new byte[64];
    private int minutes;

    /** One more second of a minute; {@code NaN} is unknown and only makes the minute exist. */
    void add(int minute, double value) {
      if (minute >= sums.length) {
        sums = Arrays.copyOf(sums, minute * 2);
        counts = Arrays.copyOf(counts, minute * 2);
      }
      minutes = Math.max(minutes, minute + 1);
      if (Double.isNaN(value)) return;
      sums[minute] += value;
      counts[minute]++;
    }

    MinuteMeans toMinutes() {
      float[] means = new float[minutes];
      boolean any = false;
      for (int i = 0; i < minutes; i++) {
        any |= counts[i] > 0;
        means[i] = counts[i] > 0 ? (float) (sums[i] / counts[i]) : Float.NaN;
      }
      return any ? MinuteMeans.of(means) : MinuteMeans.NONE;
    }
  }
}
