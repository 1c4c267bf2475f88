package upswing.exchange;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import upswing.training.HeartRateHistogram;
import upswing.training.MinuteMeans;

/**
 * A recording along its timer: seconds at each heart rate, and the means of each minute.
 *
 * <p>Watches write every second or, to save room, only when something changes. So a heart rate
 * holds until the next one, at most {@value #SILENCE} s; beyond that it is unknown. A longer
 * silence in which the runner moved slower than {@value #STANDSTILL} m/s, and any of more than
 * {@value #ABSENCE} s, is a pause nobody marked: only its first second counts.
 */
final class Timeline {

  /** Metres per second no runner and hardly a cyclist reaches. */
  static final double FASTEST = 40;

  private static final int SILENCE = 20;
  private static final int ABSENCE = 600;
  private static final double STANDSTILL = 0.3;

  private long first;
  private long last;
  private boolean empty = true;
  private long motion;
  private double way = Double.NaN;
  private int bpm;
  private long bpmUntil;
  private final int[] secondsAtBpm = new int[256];
  private final MinuteSums heart = new MinuteSums();
  private final MinuteSums speed = new MinuteSums();

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
    int counted = pause ? 1 : (int) running;
    int heard = bpm == 0 ? 0 : Math.clamp(bpmUntil - second, 0, counted);
    double pace = stretch >= 0 && running > 0 ? stretch / running : metersPerSecond;
    if (stretch >= 0) way = (Double.isNaN(way) ? 0 : way) + stretch;
    secondsAtBpm[bpm] += heard;
    heart.add(motion, heard, bpm);
    if (pace <= FASTEST) speed.add(motion, counted, pace);
    motion += counted;
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
    return heart.means(motion);
  }

  MinuteMeans speedByMinute() {
    return speed.means(motion);
  }
}
