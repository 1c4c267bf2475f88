package upswing.readiness;

/**
 * The mornings of a stretch of days that ends before the judged one, moved on a day at a time.
 *
 * <p>A change of device empties it: what was measured another way is not compared.
 */
final class Stretch {

  private final Past past;
  private final int gap;
  private final int length;
  private final int phase;
  private final Window window;
  private int begin;

  /**
   * A stretch that is still empty.
   *
   * @param gap days from its last day to the judged one
   * @param length its days
   * @param phase the half of the cycle that counts alone; 0 for all days
   */
  Stretch(Past past, int gap, int length, int phase) {
    this.past = past;
    this.gap = gap;
    this.length = length;
    this.phase = phase;
    window = new Window(length + 1);
  }

  Window window() {
    return window;
  }

  /** Goes on to a day, one after the last; whether anything changed. */
  boolean moveTo(int day) {
    if (past.begin()[day] != begin) {
      begin = past.begin()[day];
      return refill(day);
    }
    int entering = day - gap;
    int leaving = entering - length;
    if (counts(leaving)) window.remove(past.values()[leaving]);
    if (counts(entering)) window.add(past.values()[entering]);
    return counts(leaving) || counts(entering);
  }

  private boolean refill(int day) {
    window.clear();
    for (int d = Math.max(begin, day - gap - length + 1); d <= day - gap; d++) {
      if (counts(d)) window.add(past.values()[d]);
    }
    return true;
  }

  private boolean counts(int day) {
    return day >= begin && past.isNormal(day) && (phase == 0 || past.phase()[day] == phase);
  }
}
