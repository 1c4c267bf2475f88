package upswing.exchange.sheet;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import upswing.report.PlanSheet;
import upswing.report.PlanSheet.Mark;

/** Draws the marks of one page; PDF counts upwards from the lower edge. */
final class PdfPage {

  /** How far a control point lies from the corner for a quarter of a circle. */
  private static final double ROUND = 0.5523;

  private final PDPageContentStream out;
  private final Fonts fonts;
  private final double height;

  PdfPage(PDPageContentStream out, Fonts fonts, double height) {
    this.out = out;
    this.fonts = fonts;
    this.height = height;
  }

  void draw(Mark mark) throws IOException {
    switch (mark) {
      case PlanSheet.Fill m -> {
        out.setNonStrokingColor(Color.decode(m.colour()));
        rectangle(m.x(), m.y(), m.width(), m.height(), m.radius());
        out.fill();
      }
      case PlanSheet.Frame m -> {
        pen(m.colour(), m.pen());
        rectangle(m.x(), m.y(), m.width(), m.height(), m.radius());
        out.stroke();
      }
      case PlanSheet.Line m -> {
        pen(m.colour(), m.pen());
        move(m.x1(), m.y1());
        line(m.x2(), m.y2());
        out.stroke();
      }
      case PlanSheet.Text m -> text(m);
      case PlanSheet.Icon m -> icon(m);
    }
  }

  private void text(PlanSheet.Text text) throws IOException {
    String drawable = fonts.drawable(text.text(), text.weight());
    double width = fonts.of(drawable, text.weight(), text.size());
    double x =
        switch (text.align()) {
          case START -> text.x();
          case MIDDLE -> text.x() - width / 2;
          case END -> text.x() - width;
        };
    out.beginText();
    out.setFont(fonts.of(text.weight()), (float) text.size());
    out.setNonStrokingColor(Color.decode(text.colour()));
    out.newLineAtOffset((float) x, (float) (height - text.y()));
    out.showText(drawable);
    out.endText();
  }

  private void icon(PlanSheet.Icon icon) throws IOException {
    double scale = icon.size() / 16;
    pen(icon.colour(), 1.5 * scale);
    out.setLineCapStyle(1);
    out.setLineJoinStyle(1);
    for (IconPath.Piece piece : SheetIcon.of(icon.name()).pieces()) {
      switch (piece) {
        case IconPath.Move p -> move(icon.x() + scale * p.x(), icon.y() + scale * p.y());
        case IconPath.Straight p -> line(icon.x() + scale * p.x(), icon.y() + scale * p.y());
        case IconPath.Curve p ->
            curve(
                icon.x() + scale * p.x1(),
                icon.y() + scale * p.y1(),
                icon.x() + scale * p.x2(),
                icon.y() + scale * p.y2(),
                icon.x() + scale * p.x(),
                icon.y() + scale * p.y());
        case IconPath.Close p -> out.closePath();
      }
    }
    out.stroke();
    out.setLineCapStyle(0);
    out.setLineJoinStyle(0);
  }

  private void pen(String colour, double width) throws IOException {
    out.setStrokingColor(Color.decode(colour));
    out.setLineWidth((float) width);
  }

  private void rectangle(double x, double y, double w, double h, double radius) throws IOException {
    double r = Math.min(radius, Math.min(w, h) / 2);
    if (r <= 0) {
      out.addRect((float) x, (float) (height - y - h), (float) w, (float) h);
      return;
    }
    double k = r * (1 - ROUND);
    move(x + r, y);
    line(x + w - r, y);
    curve(x + w - k, y, x + w, y + k, x + w, y + r);
    line(x + w, y + h - r);
    curve(x + w, y + h - k, x + w - k, y + h, x + w - r, y + h);
    line(x + r, y + h);
    curve(x + k, y + h, x, y + h - k, x, y + h - r);
    line(x, y + r);
    curve(x, y + k, x + k, y, x + r, y);
    out.closePath();
  }

  private void move(double x, double y) throws IOException {
    out.moveTo((float) x, (float) (height - y));
  }

  private void line(double x, double y) throws IOException {
    out.lineTo((float) x, (float) (height - y));
  }

  private void curve(double x1, double y1, double x2, double y2, double x, double y)
      throws IOException {
    out.curveTo(
        (float) x1,
        (float) (height - y1),
        (float) x2,
        (float) (height - y2),
        (float) x,
        (float) (height - y));
  }
}
