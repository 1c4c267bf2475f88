package upswing.readiness;

import java.util.Arrays;

/** The values of the mornings that count as normal, sorted: moves on a morning at a time. */
final class Window {

  private final double[] sorted;
  private int count;

  /** A window that never holds more than so many values. */
  Window(int most) {
    sorted = new double[most];
  }

  double[] sorted() {
    return sorted;
  }

  int count() {
    return count;
  }

  void clear() {
    count = 0;
  }

  void add(double value) {
    int at = Arrays.binarySearch(sorted, 0, count, value);
    if (at < 0) at = -at - 1;
    System.arraycopy(sorted, at, sorted, at + 1, count - at);
    sorted[at] = value;
    count++;
  }

  void remove(double value) {
    int at = Arrays.binarySearch(sorted, 0, count, value);
    System.arraycopy(sorted, at + 1, sorted, at, count - at - 1);
    count--;
  }
}
