package upswing.ui.print;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;

/**
 * Where a page goes on a printer's paper: in the middle of it, as it is, and smaller only where
 * something would stand in the margin that the printer can't reach. All in points.
 *
 * <p>Opposite margins count as the wider of the two: printers mix up top and bottom.
 *
 * @param scale 1 for a page as it is
 * @param x from the left edge of the paper to that of the page
 * @param y from the top edge of the paper to that of the page
 */
record Placing(double scale, double x, double y) {

  /**
   * @param page the page's size
   * @param ink what is drawn of it, without the white
   * @param paper the size of the paper
   * @param margins what the printer can't reach
   */
  static Placing of(Dimension2D page, Bounds ink, Dimension2D paper, Insets margins) {
    double acrossReach = paper.getWidth() / 2 - Math.max(margins.getLeft(), margins.getRight());
    double downReach = paper.getHeight() / 2 - Math.max(margins.getTop(), margins.getBottom());
    double acrossInk = fromMiddle(page.getWidth(), ink.getMinX(), ink.getMaxX());
    double downInk = fromMiddle(page.getHeight(), ink.getMinY(), ink.getMaxY());
    double scale = Math.min(1, Math.min(acrossReach / acrossInk, downReach / downInk));
    return new Placing(
        scale,
        (paper.getWidth() - scale * page.getWidth()) / 2,
        (paper.getHeight() - scale * page.getHeight()) / 2);
  }

  /** How far what is drawn reaches from the middle of a page, on its wider side. */
  private static double fromMiddle(double size, double from, double to) {
    return Math.max(size / 2 - from, to - size / 2);
  }
}
