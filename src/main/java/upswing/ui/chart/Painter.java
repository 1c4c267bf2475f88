package upswing.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import upswing.ui.chart.Drawing.Point;

/** A drawing as shapes: sharp at any scale, coloured by the theme. */
public final class Painter {

  /** The nodes of some items, in their order. */
  public static List<Node> paint(List<Drawing.Item> items) {
    return items.stream().map(Painter::paint).toList();
  }

  /**
   * Lets the node of one item show another of the same look, which costs far less than a new one;
   * false when it can't.
   */
  public static boolean turn(Node node, Drawing.Item was, Drawing.Item is) {
    return switch (is) {
      case Drawing.Line to when was instanceof Drawing.Line from && alike(from, to) -> {
        if (!from.points().equals(to.points())) ((Polyline) node).getPoints().setAll(boxed(to));
        yield true;
      }
      case Drawing.Area to when was instanceof Drawing.Area from && alike(from, to) -> {
        place((Rectangle) node, to);
        yield true;
      }
      case Drawing.Bar to when was instanceof Drawing.Bar from && alike(from, to) -> {
        place((Rectangle) node, to);
        yield true;
      }
      case Drawing.Mark to when was instanceof Drawing.Mark from && alike(from, to) -> {
        if (node instanceof Circle dot) place(dot, to);
        yield node instanceof Circle || from.equals(to);
      }
      case Drawing.Words to when was instanceof Drawing.Words from && alike(from, to) -> {
        ((Text) node).setText(to.text());
        place((Text) node, to);
        yield true;
      }
      default -> was.equals(is);
    };
  }

  private static boolean alike(Drawing.Line from, Drawing.Line to) {
    return from.ink() == to.ink() && from.width() == to.width() && from.dashed() == to.dashed();
  }

  private static boolean alike(Drawing.Area from, Drawing.Area to) {
    return from.ink() == to.ink() && from.isBox() && to.isBox();
  }

  private static boolean alike(Drawing.Bar from, Drawing.Bar to) {
    return from.ink() == to.ink() && from.radius() == to.radius() && from.dashed() == to.dashed();
  }

  private static boolean alike(Drawing.Mark from, Drawing.Mark to) {
    return from.ink() == to.ink() && from.radius() == to.radius() && from.shape() == to.shape();
  }

  private static boolean alike(Drawing.Words from, Drawing.Words to) {
    return from.ink() == to.ink() && from.size() == to.size() && from.strong() == to.strong();
  }

  private static Node paint(Drawing.Item item) {
    return switch (item) {
      case Drawing.Area area -> filled(area(area), area.ink());
      case Drawing.Line line -> line(line);
      case Drawing.Bar bar -> bar(bar);
      case Drawing.Mark mark -> mark(mark);
      case Drawing.Words words -> words(words);
    };
  }

  private static Shape area(Drawing.Area area) {
    if (!area.isBox()) return new Polygon(flat(area.outline()));
    Rectangle box = new Rectangle();
    place(box, area);
    return box;
  }

  private static void place(Rectangle box, Drawing.Area area) {
    Point corner = area.outline().getFirst();
    Point across = area.outline().get(2);
    box.setX(corner.x());
    box.setY(corner.y());
    box.setWidth(across.x() - corner.x());
    box.setHeight(across.y() - corner.y());
  }

  private static Shape line(Drawing.Line line) {
    Polyline shape = new Polyline(flat(line.points()));
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    return stroked(shape, line.ink(), line.width(), line.dashed());
  }

  private static Shape bar(Drawing.Bar bar) {
    Rectangle shape = new Rectangle();
    place(shape, bar);
    shape.setArcWidth(2 * bar.radius());
    shape.setArcHeight(2 * bar.radius());
    return bar.dashed() ? stroked(shape, bar.ink(), 1, true) : filled(shape, bar.ink());
  }

  private static void place(Rectangle shape, Drawing.Bar bar) {
    shape.setX(bar.x());
    shape.setY(bar.y());
    shape.setWidth(bar.width());
    shape.setHeight(bar.height());
  }

  private static Shape mark(Drawing.Mark mark) {
    double r = mark.radius();
    Shape shape =
        switch (mark.shape()) {
          case DOT, RING -> {
            Circle dot = new Circle(r);
            place(dot, mark);
            yield dot;
          }
          case DIAMOND ->
              new Polygon(
                  mark.x(),
                  mark.y() - r,
                  mark.x() + r,
                  mark.y(),
                  mark.x(),
                  mark.y() + r,
                  mark.x() - r,
                  mark.y());
        };
    if (mark.shape() == Drawing.Shape.RING) {
      stroked(shape, mark.ink(), 1.5, false).getStyleClass().add("ring");
      return shape;
    }
    // Small marks stand close together and would eat each other.
    if (r >= (mark.shape() == Drawing.Shape.DIAMOND ? 5 : 3)) shape.getStyleClass().add("halo");
    return filled(shape, mark.ink());
  }

  private static void place(Circle dot, Drawing.Mark mark) {
    dot.setCenterX(mark.x());
    dot.setCenterY(mark.y());
  }

  private static Text words(Drawing.Words words) {
    Text text = new Text(words.text());
    text.setTextOrigin(VPos.BASELINE);
    text.getStyleClass().add(words.strong() ? "strong" : "plain");
    text.setStyle("-fx-font-size: " + words.size() + "px;");
    filled(text, words.ink());
    place(text, words);
    return text;
  }

  private static void place(Text text, Drawing.Words words) {
    double width = text.getLayoutBounds().getWidth();
    double shift =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    text.setX(words.x() - shift);
    text.setY(words.y());
  }

  private static <S extends Shape> S filled(S shape, Ink ink) {
    shape.getStyleClass().addAll(ink.styleClass(), "filled");
    return still(shape);
  }

  private static <S extends Shape> S stroked(S shape, Ink ink, double width, boolean dashed) {
    shape.getStyleClass().addAll(ink.styleClass(), "stroked");
    shape.setStrokeWidth(width);
    if (dashed) shape.getStrokeDashArray().addAll(3.0, 3.0);
    return still(shape);
  }

  private static <S extends Shape> S still(S shape) {
    shape.setMouseTransparent(true);
    shape.setManaged(false);
    return shape;
  }

  private static List<Double> boxed(Drawing.Line line) {
    return DoubleStream.of(flat(line.points())).boxed().toList();
  }

  private static double[] flat(List<Point> points) {
    return points.stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
  }

  private Painter() {}
}
