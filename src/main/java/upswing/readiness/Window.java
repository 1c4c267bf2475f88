package upswing.readiness;

import java.util.Arrays;

/** The sorted values of the last sixty mornings: moves on a morning at a time. */
final class Window {

  static final int MORNINGS = 60;

  private final double[] sorted = new double[MORNINGS + 1];
  private int count;

  double[] sorted() {
    return sorted;
  }

  int count() {
    return count;
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
