package upswing.training;

import java.util.OptionalDouble;

/** What a block is for. */
public enum Goal {
  FIVE_K(5_000),
  TEN_K(10_000),
  HALF_MARATHON(21_097.5),
  MARATHON(42_195),
  BASE(0),
  RETURN(0);

  private final double meters;

  Goal(double meters) {
    this.meters = meters;
  }

  /** The race distance in metres, where there is a race. */
  public OptionalDouble raceMeters() {
    return meters > 0 ? OptionalDouble.of(meters) : OptionalDouble.empty();
  }
}
