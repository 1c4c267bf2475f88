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

  private static Node paint(Drawing.Item item) {
    return switch (item) {
      case Drawing.Area area -> filled(new Polygon(flat(area.outline())), area.ink());
      case Drawing.Line line -> line(line);
      case Drawing.Bar bar -> bar(bar);
      case Drawing.Mark mark -> mark(mark);
      case Drawing.Words words -> words(words);
    };
  }

  private static Shape line(Drawing.Line line) {
    Polyline shape = new Polyline(flat(line.points()));
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    return stroked(shape, line.ink(), line.width(), line.dashed());
  }

  private static Shape bar(Drawing.Bar bar) {
    Rectangle shape = new Rectangle(bar.x(), bar.y(), bar.width(), bar.height());
    shape.setArcWidth(2 * bar.radius());
    shape.setArcHeight(2 * bar.radius());
    return bar.dashed() ? stroked(shape, bar.ink(), 1, true) : filled(shape, bar.ink());
  }

  private static Shape mark(Drawing.Mark mark) {
    double r = mark.radius();
    Shape shape =
        switch (mark.shape()) {
          case DOT, RING -> new Circle(mark.x(), mark.y(), r);
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

  private static Text words(Drawing.Words words) {
    Text text = new Text(words.text());
    text.setTextOrigin(VPos.BASELINE);
    text.getStyleClass().add(words.strong() ? "strong" : "plain");
    text.setStyle("-fx-font-size: " + words.size() + "px;");
    filled(text, words.ink());
    text.setY(words.y());
    double width = text.getLayoutBounds().getWidth();
    double shift =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    text.setX(words.x() - shift);
    return text;
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

  private static double[] flat(List<Point> points) {
    return points.stream().flatMapToDouble(p -> DoubleStream.of(p.x(), p.y())).toArray();
  }

  private Painter() {}
}
