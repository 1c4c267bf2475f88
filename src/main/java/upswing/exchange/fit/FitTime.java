package upswing.exchange.fit;

/** The clock of FIT: seconds since 31 December 1989, 00:00 UTC. */
final class FitTime {

  /** No time was recorded. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  /** Seconds from 1970 to the clock's zero. */
  private static final long ZERO = 631_065_600L;

  /** Below this a time counts from when the watch was switched on, as the protocol says. */
  private static final long RELATIVE_BELOW = 0x1000_0000L;

  /** A field's seconds as seconds since 1970. */
  static long of(long raw) {
    return raw == FitMessage.UNKNOWN ? UNKNOWN : raw + ZERO;
  }

  /** Whether a time was recorded and its date is known. */
  public static boolean isDated(long time) {
    return time != UNKNOWN && time - ZERO >= RELATIVE_BELOW;
  }

  private FitTime() {}
}
