package upswing.ui.chart;

/** Values from bottom to top: the axis of one chart. */
public record Scale(double low, double high, double bottom, double top) {

  public Scale {
    if (!(high > low))
      throw new IllegalArgumentException("nothing between " + low + " and " + high);
  }

  /** Where a value stands; values outside are drawn at the edge. */
  public double y(double value) {
    double share = (Math.clamp(value, low, high) - low) / (high - low);
    return bottom - share * (bottom - top);
  }
}
