package upswing.exchange;

import java.util.Arrays;
import upswing.training.MinuteMeans;

/** Sums up a value second by second into the minutes of a timer. */
final class MinuteSums {

  /** Nobody trains for two weeks on end; what claims so is cut there. */
  private static final int MOST_MINUTES = 14 * 24 * 60;

  private double[] sums = new double[64];
  private byte[] seconds = new byte[64];
  private boolean empty = true;

  /** A value that held for so many seconds from that second of the timer on. */
  void add(long from, int length, double value) {
    long end = Math.min(from + length, MOST_MINUTES * 60L);
    for (long at = from; at < end; ) {
      int minute = (int) (at / 60);
      int share = (int) Math.min(end - at, 60 - at % 60);
      makeRoom(minute);
      sums[minute] += share * value;
      seconds[minute] += (byte) share;
      empty = false;
      at += share;
    }
  }

  /** The mean of each minute of a timer that ran so many seconds. */
  MinuteMeans means(long timer) {
    if (empty) return MinuteMeans.NONE;
    int minutes = (int) Math.min((timer + 59) / 60, MOST_MINUTES);
    makeRoom(minutes - 1);
    float[] means = new float[minutes];
    for (int i = 0; i < minutes; i++) {
      means[i] = seconds[i] > 0 ? (float) (sums[i] / seconds[i]) : Float.NaN;
    }
    return MinuteMeans.of(means);
  }

  private void makeRoom(int minute) {
    if (minute < sums.length) return;
    sums = Arrays.copyOf(sums, (minute + 1) * 2);
    seconds = Arrays.copyOf(seconds, sums.length);
  }
}
