package upswing.training;

import java.time.LocalDate;

/**
 * One dated fact about the runner, valid from its day until a newer one of the same kind.
 *
 * <p>Example: a threshold pace of 272 s/km (4:32 /km) since 10 January 2027.
 *
 * @param value in the unit of its kind
 */
public record Measure(Kind kind, LocalDate since, double value) {

  /** What was measured, its unit and the range a human being can have. */
  public enum Kind {
    /** Kilograms. */
    WEIGHT(25, 250),
    /** Beats per minute, lying, on waking. */
    RESTING_HEART_RATE(25, 120),
    /** Beats per minute. */
    MAXIMAL_HEART_RATE(120, 230),
    /** Heart rate at the lactate threshold: the last 20 of a 30-minute solo time trial, in bpm. */
    LTHR(90, 220),
    /** Heart rate at the first threshold (LT1 or VT1), measured, in bpm. */
    LT1(80, 210),
    /** Seconds per kilometre that the runner can hold for about an hour. */
    THRESHOLD_PACE(150, 720);

    private final double lowest;
    private final double highest;

    Kind(double lowest, double highest) {
      this.lowest = lowest;
      this.highest = highest;
    }

    /** The smallest value that is believed. */
    public double lowest() {
      return lowest;
    }

    /** The largest value that is believed. */
    public double highest() {
      return highest;
    }
  }

  public Measure {
    if (!(value >= kind.lowest && value <= kind.highest)) {
      throw new IllegalArgumentException(
          kind + " must lie between " + kind.lowest + " and " + kind.highest + ": " + value);
    }
  }
}
