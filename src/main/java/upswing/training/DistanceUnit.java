package upswing.training;

/** In what the runner counts distance; everything is stored in metres. */
public enum DistanceUnit {
  KILOMETRE(1000.0),
  MILE(1609.344);

  private final double meters;

  DistanceUnit(double meters) {
    this.meters = meters;
  }

  /** The length of one unit in metres. */
  public double meters() {
    return meters;
  }
}
