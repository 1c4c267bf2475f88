package upswing.report;

import java.util.ArrayList;
import java.util.List;
import upswing.report.PlanSheet.Align;
import upswing.report.PlanSheet.Mark;
import upswing.report.PlanSheet.Weight;
import upswing.training.SessionKind;

/** Collects the marks of one page. */
final class Pen {

  private final List<Mark> marks = new ArrayList<>();
  private final TextWidth width;

  Pen(TextWidth width) {
    this.width = width;
  }

  List<Mark> marks() {
    return marks;
  }

  void text(double x, double y, String text, double size, Weight weight, String colour) {
    marks.add(new PlanSheet.Text(x, y, text, size, weight, colour, Align.START));
  }

  void textEnd(double x, double y, String text, double size, Weight weight, String colour) {
    marks.add(new PlanSheet.Text(x, y, text, size, weight, colour, Align.END));
  }

  /** A text that is cut with an ellipsis where it would not fit. */
  void fitted(
      double x, double y, String text, double size, Weight weight, String colour, double room) {
    text(x, y, width.fitted(text, weight, size, room), size, weight, colour);
  }

  /** A text that ends at a point and is cut with an ellipsis where it would not fit. */
  void fittedEnd(
      double x, double y, String text, double size, Weight weight, String colour, double room) {
    if (!text.isEmpty()) {
      textEnd(x, y, width.fitted(text, weight, size, room), size, weight, colour);
    }
  }

  double width(String text, double size, Weight weight) {
    return width.of(text, weight, size);
  }

  void fill(double x, double y, double w, double h, double radius, String colour) {
    if (w > 0) marks.add(new PlanSheet.Fill(x, y, w, h, radius, colour));
  }

  void frame(double x, double y, double w, double h, double radius, String colour, double pen) {
    marks.add(new PlanSheet.Frame(x, y, w, h, radius, colour, pen));
  }

  void line(double x1, double y1, double x2, double y2, String colour, double pen) {
    marks.add(new PlanSheet.Line(x1, y1, x2, y2, colour, pen));
  }

  void icon(double x, double y, double size, SessionKind kind, String colour) {
    marks.add(new PlanSheet.Icon(x, y, size, kind, colour));
  }
}
