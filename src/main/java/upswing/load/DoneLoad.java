package upswing.load;

/**
 * What an activity cost in points (100 = one hour at threshold), and how that is known.
 *
 * @param scale what the method's own figure was multiplied by to agree with this runner's pace
 *     loads; 1 where nothing was changed
 */
public record DoneLoad(double points, Method method, double scale) {

  /** In the order of preference; science.md §A. */
  public enum Method {
    PACE,
    HEART_RATE_SAMPLES,
    AVERAGE_HEART_RATE,
    EFFORT,
    KIND
  }

  /** As the method gives it. */
  public DoneLoad(double points, Method method) {
    this(points, method, 1);
  }
}
