package upswing.ui.chart;

import java.util.List;
import upswing.ui.chart.Drawing.Point;

/** Drawn things at another place. */
public final class Shift {

  static List<Drawing.Item> down(List<Drawing.Item> items, double dy) {
    return by(items, 0, dy);
  }

  /** To the right by some pixels, and down. */
  public static List<Drawing.Item> by(List<Drawing.Item> items, double dx, double dy) {
    return items.stream().map(item -> by(item, dx, dy)).toList();
  }

  private static Drawing.Item by(Drawing.Item item, double dx, double dy) {
    return switch (item) {
      case Drawing.Area a -> new Drawing.Area(points(a.outline(), dx, dy), a.ink());
      case Drawing.Line l ->
          new Drawing.Line(points(l.points(), dx, dy), l.ink(), l.width(), l.dashed());
      case Drawing.Bar b ->
          new Drawing.Bar(
              b.x() + dx, b.y() + dy, b.width(), b.height(), b.radius(), b.ink(), b.dashed());
      case Drawing.Mark m ->
          new Drawing.Mark(m.shape(), m.x() + dx, m.y() + dy, m.radius(), m.ink());
      case Drawing.Words w ->
          new Drawing.Words(
              w.text(), w.x() + dx, w.y() + dy, w.size(), w.strong(), w.anchor(), w.ink());
    };
  }

  private static List<Point> points(List<Point> points, double dx, double dy) {
    return points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
  }

  private Shift() {}
}
