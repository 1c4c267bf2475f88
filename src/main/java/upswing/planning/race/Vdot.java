package upswing.planning.race;

/**
 * One number for how fast a runner races, and the times and paces that follow from it.
 *
 * <p>Examples: 5 km in 20:00 is 49.806; 10 km in 40:00 is 51.944; a marathon in 3:30:00 is 44.554.
 *
 * <p>Source: Daniels & Gilbert 1979, Oxygen Power. Flat, all-out, 3.5 to 240 minutes (grade C).
 */
public final class Vdot {

  /** Threshold pace uses this share of it; Daniels' Running Formula. */
  private static final double AT_THRESHOLD = 0.88;

  /** What a race shows: metres in minutes. */
  public static double of(double meters, double minutes) {
    double share =
        0.8
            + 0.1894393 * Math.exp(-0.012778 * minutes)
            + 0.2989558 * Math.exp(-0.1932605 * minutes);
    return oxygen(meters / minutes) / share;
  }

  /** What a threshold pace shows, in seconds per kilometre. */
  public static double ofThreshold(double pace) {
    return oxygen(60_000 / pace) / AT_THRESHOLD;
  }

  /** The threshold pace that belongs to it, in seconds per kilometre. */
  public static double thresholdPace(double vdot) {
    return 60_000 / speed(AT_THRESHOLD * vdot);
  }

  /** Minutes a race of so many metres takes. */
  public static double minutes(double vdot, double meters) {
    double fast = meters / 1000 * 2;
    double slow = meters / 1000 * 15;
    while (slow - fast > 1e-4) {
      double middle = (fast + slow) / 2;
      if (of(meters, middle) > vdot) fast = middle;
      else slow = middle;
    }
    return (fast + slow) / 2;
  }

  /** Oxygen uptake at metres per minute, in ml per kg and minute. */
  private static double oxygen(double speed) {
    return -4.60 + 0.182258 * speed + 0.000104 * speed * speed;
  }

  /** Metres per minute at an oxygen uptake. */
  private static double speed(double oxygen) {
    return (-0.182258 + Math.sqrt(0.182258 * 0.182258 + 4 * 0.000104 * (4.60 + oxygen)))
        / (2 * 0.000104);
  }

  private Vdot() {}
}
