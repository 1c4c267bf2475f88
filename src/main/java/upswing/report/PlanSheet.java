package upswing.report;

import java.util.List;

/** The printout as pages of plain data: sizes in points, origin at the top left. */
public record PlanSheet(String title, List<Page> pages) {

  /** One sheet of paper. */
  public record Page(double width, double height, List<Mark> marks) {}

  /** Something drawn on a page. */
  public sealed interface Mark {}

  /** A filled and/or outlined rectangle; an empty colour draws nothing. */
  public record Box(
      double x, double y, double width, double height, double radius, String fill, String stroke,
      double strokeWidth)
      implements Mark {}

  /** A straight line. */
  public record Line(double x1, double y1, double x2, double y2, String colour, double width)
      implements Mark {}

  /** A line of text whose baseline starts, ends or is centred at a point. */
  public record Text(
      double x, double y, String text, double size, Weight weight, String colour, Align align)
      implements Mark {}

  /** An icon of 16 × 16 units as an SVG path, scaled to a size. */
  public record Icon(double x, double y, double size, String path, String colour) implements Mark {}

  /** Weights of Upswing Sans. */
  public enum Weight {
    REGULAR,
    MEDIUM,
    SEMIBOLD,
    BOLD
  }

  /** How a text stands at its point. */
  public enum Align {
    START,
    MIDDLE,
    END
  }
}
