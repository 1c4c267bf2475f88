package upswing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import upswing.report.PlanSheet.Align;
import upswing.report.PlanSheet.Mark;
import upswing.report.PlanSheet.Weight;
import upswing.training.SessionKind;
import upswing.training.Signal;

/** Collects the marks of one page. */
final class Pen {

  private static final double DASH = 1.8;
  private static final double GAP = 1.2;

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
    icon(x, y, size, "session-" + name(kind), colour);
  }

  void icon(double x, double y, double size, Signal signal, String colour) {
    String name =
        switch (signal) {
          case RESTING_HEART_RATE -> "heart";
          case SLEEP_QUALITY, SLEEP_REGULARITY -> "sleep";
          default -> name(signal);
        };
    icon(x, y, size, "signal-" + name, colour);
  }

  private void icon(double x, double y, double size, String name, String colour) {
    marks.add(new PlanSheet.Icon(x, y, size, name, colour));
  }

  private static String name(Enum<?> of) {
    return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A text centred on a point. */
  void middle(double x, double y, String text, double size, Weight weight, String colour) {
    marks.add(new PlanSheet.Text(x, y, text, size, weight, colour, Align.MIDDLE));
  }

  /**
   * A text over as many lines as it needs.
   *
   * @param leading from one line to the next
   * @return how many lines it took
   */
  int wrapped(
      double x,
      double y,
      String text,
      double size,
      Weight weight,
      String colour,
      double room,
      double leading) {
    int lines = 0;
    String line = "";
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size, weight) > room) {
        text(x, y + leading * lines++, line, size, weight, colour);
        longer = word;
      }
      line = longer;
    }
    if (!line.isEmpty()) text(x, y + leading * lines++, line, size, weight, colour);
    return lines;
  }

  /** A broken line. */
  void dashed(double x1, double y1, double x2, double y2, String colour, double pen) {
    double length = Math.hypot(x2 - x1, y2 - y1);
    for (double at = 0; at < length; at += DASH + GAP) {
      double from = at / length;
      double to = Math.min(length, at + DASH) / length;
      line(
          x1 + from * (x2 - x1),
          y1 + from * (y2 - y1),
          x1 + to * (x2 - x1),
          y1 + to * (y2 - y1),
          colour,
          pen);
    }
  }

  /** The outline of a rectangle in broken lines. */
  void dashedFrame(double x, double y, double w, double h, String colour, double pen) {
    dashed(x, y, x + w, y, colour, pen);
    dashed(x + w, y, x + w, y + h, colour, pen);
    dashed(x + w, y + h, x, y + h, colour, pen);
    dashed(x, y + h, x, y, colour, pen);
  }
}
