package upswing.ui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart as plain data: what stands where, in pixels from the top left, and in which ink.
 *
 * <p>The same drawing is painted on the screen, written as SVG and read by tests.
 */
public record Drawing(double width, double height, List<Item> items) {

  public Drawing {
    items = List.copyOf(items);
  }

  /** One thing that is drawn; later things lie over earlier ones. */
  public sealed interface Item {}

  /** A place in the drawing. */
  public record Point(double x, double y) {}

  /** A filled outline, closed by itself. */
  public record Area(List<Point> outline, Ink ink) implements Item {
    public Area {
      outline = List.copyOf(outline);
    }

    /** Whether it is a box with upright sides, which is painted without a mask. */
    boolean isBox() {
      return outline.size() == 4
          && outline.get(0).x() == outline.get(3).x()
          && outline.get(1).x() == outline.get(2).x()
          && outline.get(0).y() == outline.get(1).y()
          && outline.get(2).y() == outline.get(3).y()
          && outline.get(2).x() >= outline.get(0).x()
          && outline.get(2).y() >= outline.get(0).y();
    }
  }

  /** A line through its points. */
  public record Line(List<Point> points, Ink ink, double width, boolean dashed) implements Item {
    public Line {
      points = List.copyOf(points);
    }
  }

  /** A bar: filled where something is, a dashed outline where it is only planned. */
  public record Bar(
      double x, double y, double width, double height, double radius, Ink ink, boolean dashed)
      implements Item {}

  /** A value; what it means is in its shape as well as in its ink. */
  public record Mark(Shape shape, double x, double y, double radius, Ink ink) implements Item {}

  /** A few words; {@code y} is their base line. */
  public record Words(
      String text, double x, double y, double size, boolean strong, Anchor anchor, Ink ink)
      implements Item {}

  /** The shapes of a value. */
  public enum Shape {
    /** Inside the normal range. */
    DOT,
    /** Outside the normal range. */
    DIAMOND,
    /** Another morning, or the day that is lit. */
    RING
  }

  /** Which end of the words stands at their place. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Two points as a line. */
  public static Line line(double x1, double y1, double x2, double y2, Ink ink, double width) {
    return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), ink, width, false);
  }

  /** A filled rectangle. */
  public static Area box(double x, double y, double width, double height, Ink ink) {
    return new Area(
        List.of(
            new Point(x, y),
            new Point(x + width, y),
            new Point(x + width, y + height),
            new Point(x, y + height)),
        ink);
  }

  /** Another drawing over this one. */
  public Drawing with(List<Item> more) {
    List<Item> all = new ArrayList<>(items);
    all.addAll(more);
    return new Drawing(width, height, all);
  }

  /** The items of one kind, in their order. */
  public <T extends Item> List<T> items(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
