package upswing.training;

/**
 * A signal's value on one morning, in the signal's unit, and how it came here.
 *
 * @param device what measured it, in the words of its file, such as {@code Garmin}; empty when not
 *     known. Values of two named devices are never held against each other.
 */
public record Reading(double value, Provenance provenance, String device) {

  /** How a value came here: what the runner typed is never overwritten by an import. */
  public enum Provenance {
    TYPED,
    IMPORTED
  }

  /** A value of which no device is known. */
  public Reading(double value, Provenance provenance) {
    this(value, provenance, "");
  }

  /** A value the runner typed. */
  public static Reading typed(double value) {
    return new Reading(value, Provenance.TYPED);
  }

  /** A value that came with a file. */
  public static Reading imported(double value) {
    return new Reading(value, Provenance.IMPORTED);
  }

  /** A value that came with a file which says what measured it. */
  public static Reading imported(double value, String device) {
    return new Reading(value, Provenance.IMPORTED, device);
  }
}
