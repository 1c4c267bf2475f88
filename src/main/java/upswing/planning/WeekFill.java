package upswing.planning;

import java.util.Arrays;

/**
 * Shares a week's minutes among its sessions in steps of five.
 *
 * <p>Every session begins at its least; then the one that is furthest behind its weight gets the
 * next five minutes, until the week is full or nothing has room.
 */
final class WeekFill {

  static final int STEP = 5;

  /** One session's part in a week, in minutes. */
  record Part(int least, int most, double weight) {}

  /** Minutes of each part; their sum is at most {@code minutes} unless the least are more. */
  static int[] share(int minutes, Part... parts) {
    int[] shares = Arrays.stream(parts).mapToInt(Part::least).toArray();
    int left = minutes - Arrays.stream(shares).sum();
    while (left >= STEP) {
      int next = -1;
      for (int i = 0; i < parts.length; i++) {
        boolean room = shares[i] + STEP <= parts[i].most();
        if (room && (next < 0 || behind(shares[i], parts[i]) < behind(shares[next], parts[next]))) {
          next = i;
        }
      }
      if (next < 0) return shares;
      shares[next] += STEP;
      left -= STEP;
    }
    return shares;
  }

  private static double behind(int share, Part part) {
    return share / part.weight();
  }

  /** The largest multiple of five that is not larger. */
  static int down(double minutes) {
    return STEP * (int) Math.floor(minutes / STEP + 1e-9);
  }

  private WeekFill() {}
}
