package upswing.exchange.fit;

/**
 * Speed and way packed into three bytes, as small foot pods write them: 12 bits of speed in 1/100
 * m/s, then 12 bits of way in 1/16 m that go round every 256 m.
 */
final class CompressedWay {

  private static final int FIELD = 8;
  private static final int TURN = 1 << 12;

  private long total;
  private double speed = Double.NaN;

  /** Takes the field from a record; false when the record has none. */
  boolean read(FitMessage record) {
    long first = record.value(FIELD, 0);
    long second = record.value(FIELD, 1);
    long third = record.value(FIELD, 2);
    if (first == FitMessage.UNKNOWN
        && second == FitMessage.UNKNOWN
        && third == FitMessage.UNKNOWN) {
      return false;
    }
    int packed = octet(first) | octet(second) << 8 | octet(third) << 16;
    speed = (packed & TURN - 1) / 100.0;
    int way = packed >> 12;
    total += (way - total) & TURN - 1;
    return true;
  }

  /** Metres so far, as the pod counts them. */
  double meters() {
    return total / 16.0;
  }

  /** Metres per second. */
  double speed() {
    return speed;
  }

  /** A byte of 255 reads as unknown; within a known field it is a number. */
  private static int octet(long value) {
    return value == FitMessage.UNKNOWN ? 0xFF : (int) value;
  }
}
