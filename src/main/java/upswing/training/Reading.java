package upswing.training;

/** A signal's value on one morning, in the signal's unit, and how it came here. */
public record Reading(double value, Provenance provenance) {

  /** How a value came here: what the runner typed is never overwritten by an import. */
  public enum Provenance {
    TYPED,
    IMPORTED
  }

  /** A value the runner typed. */
  public static Reading typed(double value) {
    return new Reading(value, Provenance.TYPED);
  }

  /** A value that came with a file. */
  public static Reading imported(double value) {
    return new Reading(value, Provenance.IMPORTED);
  }
}
