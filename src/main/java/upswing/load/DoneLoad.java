package upswing.load;

/** What an activity cost in points (100 = one hour at threshold), and how that is known. */
public record DoneLoad(double points, Method method) {

  /** In the order of preference; science.md §A. */
  public enum Method {
    PACE,
    HEART_RATE_SAMPLES,
    AVERAGE_HEART_RATE,
    EFFORT,
    KIND
  }
}
