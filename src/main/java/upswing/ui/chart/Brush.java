package upswing.ui.chart;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import upswing.ui.chart.Drawing.Point;

/** Paints drawings on a canvas: quicker than nodes where much is drawn anew in every pulse. */
public final class Brush {

  private static final int PIECE = 24;

  /** Pixels from point to point below which the upright parts of a line touch one another. */
  private static final double DENSE = 2.2;

  /** Pixels of a radius below which a dot can't be told from a square. */
  private static final double SPECK = 1.5;

  /** Pixels of a radius below which a dot can't be told from a cross of two boxes. */
  private static final double BLOT = 2.2;

  /** Pixels of a radius below which a diamond can't be told from a few rows of pixels. */
  private static final double SMALL = 3;

  private static final String PLAIN = "Upswing Sans";
  private static final String STRONG = "Upswing Sans SemiBold";

  private final GraphicsContext on;
  private final Palette palette;

  /** A brush in the colours of a theme. */
  public Brush(GraphicsContext on, Palette palette) {
    this.on = on;
    this.palette = palette;
    on.setLineCap(StrokeLineCap.ROUND);
    on.setLineJoin(StrokeLineJoin.BEVEL);
    on.setTextBaseline(VPos.BASELINE);
  }

  /** Paints items in their order. */
  public void paint(List<? extends Drawing.Item> items) {
    for (Drawing.Item item : items) paint(item);
  }

  private void paint(Drawing.Item item) {
    switch (item) {
      case Drawing.Area area -> area(area);
      case Drawing.Line line -> line(line);
      case Drawing.Bar bar -> bar(bar);
      case Drawing.Mark mark -> mark(mark);
      case Drawing.Words words -> words(words);
    }
  }

  private void area(Drawing.Area area) {
    on.setFill(palette.colour(area.ink()));
    List<Point> outline = area.outline();
    if (area.isBox()) {
      Point a = outline.getFirst();
      Point c = outline.get(2);
      on.fillRect(a.x(), a.y(), c.x() - a.x(), c.y() - a.y());
      return;
    }
    on.fillPolygon(xs(outline), ys(outline), outline.size());
  }

  private void line(Drawing.Line line) {
    List<Point> points = line.points();
    if (points.size() < 2) return;
    stroke(line.ink(), line.width(), line.dashed());
    if (points.size() == 2) {
      Point a = points.getFirst();
      Point b = points.getLast();
      on.strokeLine(a.x(), a.y(), b.x(), b.y());
    } else if (isDense(points)) {
      on.setFill(palette.colour(line.ink()));
      columns(points, line.width());
    } else if (line.dashed()) {
      on.strokePolyline(xs(points), ys(points), points.size());
    } else {
      // A long line is masked over all it spans: short pieces cost a third.
      for (int from = 0; from < points.size() - 1; from += PIECE) {
        List<Point> piece = points.subList(from, Math.min(from + PIECE + 1, points.size()));
        on.strokePolyline(xs(piece), ys(piece), piece.size());
      }
    }
  }

  private static boolean isDense(List<Point> points) {
    double span = points.getLast().x() - points.getFirst().x();
    return span < DENSE * (points.size() - 1);
  }

  /** A dense line as upright strokes, a pixel each: masking it would cost several times as much. */
  private void columns(List<Point> points, double width) {
    Uprights strokes = new Uprights(width);
    double left = Math.floor(points.getFirst().x());
    double high = points.getFirst().y();
    double low = high;
    Point before = points.getFirst();
    for (Point point : points) {
      double edge = left + 1;
      while (point.x() >= edge) {
        double way = (edge - before.x()) / (point.x() - before.x());
        double at = before.y() + (point.y() - before.y()) * way;
        strokes.add(left, Math.min(high, at), Math.max(low, at));
        high = at;
        low = at;
        left = edge++;
      }
      high = Math.min(high, point.y());
      low = Math.max(low, point.y());
      before = point;
    }
    strokes.add(left, high, low);
    strokes.end(left + 1);
  }

  /** Strokes side by side, of which those that are alike are painted as one. */
  private final class Uprights {

    private final double width;
    private double from;
    private double top = Double.NaN;
    private double bottom = Double.NaN;

    Uprights(double width) {
      this.width = width;
    }

    void add(double left, double high, double low) {
      double upper = Math.rint(4 * (high - width / 2)) / 4;
      double lower = Math.rint(4 * (low + width / 2)) / 4;
      if (upper == top && lower == bottom) return;
      end(left);
      from = left;
      top = upper;
      bottom = lower;
    }

    void end(double left) {
      if (!Double.isNaN(top)) on.fillRect(from, top, left - from, bottom - top);
    }
  }

  private void bar(Drawing.Bar b) {
    double arc = 2 * b.radius();
    if (b.dashed()) {
      stroke(b.ink(), 1, true);
      on.strokeRoundRect(b.x(), b.y(), b.width(), b.height(), arc, arc);
    } else {
      on.setFill(palette.colour(b.ink()));
      // Less than a pixel of a corner is not seen.
      if (arc < 2) on.fillRect(b.x(), b.y(), b.width(), b.height());
      else on.fillRoundRect(b.x(), b.y(), b.width(), b.height(), arc, arc);
    }
  }

  private void mark(Drawing.Mark m) {
    double r = m.radius();
    on.setFill(palette.colour(m.ink()));
    switch (m.shape()) {
      case DOT -> {
        if (r < SPECK) speck(m, r);
        else if (r < BLOT) blot(m, r);
        else on.fillOval(m.x() - r, m.y() - r, 2 * r, 2 * r);
      }
      case RING -> {
        if (r < SPECK) {
          speck(m, r + 0.7);
          on.setFill(palette.colour(Ink.SURFACE));
          speck(m, r - 0.7);
          return;
        }
        on.setFill(palette.colour(Ink.SURFACE));
        on.fillOval(m.x() - r, m.y() - r, 2 * r, 2 * r);
        stroke(m.ink(), 1.5, false);
        on.strokeOval(m.x() - r, m.y() - r, 2 * r, 2 * r);
      }
      case DIAMOND -> {
        if (r < SMALL) {
          rows(m, r);
          return;
        }
        on.fillPolygon(
            new double[] {m.x(), m.x() + r, m.x(), m.x() - r},
            new double[] {m.y() - r, m.y(), m.y() + r, m.y()},
            4);
      }
    }
  }

  /**
   * A small diamond row by row of whole pixels: masking it would cost several times as much, and
   * rows between pixels twice.
   */
  private void rows(Drawing.Mark m, double r) {
    double middle = Math.floor(m.x()) + 0.5;
    double end = m.y() + r;
    for (double top = m.y() - r; top < end; ) {
      double bottom = Math.min(Math.floor(top) + 1, end);
      double half = Math.floor(r - Math.abs((top + bottom) / 2 - m.y())) + 0.5;
      on.fillRect(middle - half, top, 2 * half, bottom - top);
      top = bottom;
    }
  }

  /** A small dot as a cross: it looks the same and costs a fifth. */
  private void blot(Drawing.Mark m, double r) {
    double half = 0.6 * r;
    on.fillRect(m.x() - r, m.y() - half, 2 * r, 2 * half);
    on.fillRect(m.x() - half, m.y() - r, 2 * half, 2 * r);
  }

  /**
   * A square of a dot's size on whole columns of pixels: so small a dot looks the same and costs a
   * twentieth.
   */
  private void speck(Drawing.Mark m, double r) {
    double side = r * Math.sqrt(Math.PI);
    double wide = Math.max(1, Math.rint(side));
    on.fillRect(Math.rint(m.x() - wide / 2), m.y() - side / 2, wide, side);
  }

  private void words(Drawing.Words words) {
    on.setFill(palette.colour(words.ink()));
    on.setFont(Font.font(words.strong() ? STRONG : PLAIN, words.size()));
    on.setTextAlign(
        switch (words.anchor()) {
          case START -> TextAlignment.LEFT;
          case MIDDLE -> TextAlignment.CENTER;
          case END -> TextAlignment.RIGHT;
        });
    on.fillText(words.text(), words.x(), words.y());
  }

  private void stroke(Ink ink, double width, boolean dashed) {
    on.setStroke(palette.colour(ink));
    on.setLineWidth(width);
    if (dashed) on.setLineDashes(3, 3);
    else on.setLineDashes();
  }

  private static double[] xs(List<Point> points) {
    double[] xs = new double[points.size()];
    for (int i = 0; i < xs.length; i++) xs[i] = points.get(i).x();
    return xs;
  }

  private static double[] ys(List<Point> points) {
    double[] ys = new double[points.size()];
    for (int i = 0; i < ys.length; i++) ys[i] = points.get(i).y();
    return ys;
  }
}
