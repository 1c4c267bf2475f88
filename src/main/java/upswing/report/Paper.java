package upswing.report;

/** A sheet of paper in points, upright. */
public enum Paper {
  A4(595.28, 841.89),
  LETTER(612, 792);

  private final double shortSide;
  private final double longSide;

  Paper(double shortSide, double longSide) {
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /** The width in points. */
  public double width(boolean landscape) {
    return landscape ? longSide : shortSide;
  }

  /** The height in points. */
  public double height(boolean landscape) {
    return landscape ? shortSide : longSide;
  }
}
