package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.List;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Lens;
import upswing.ui.chart.Scale;

/**
 * Where a row is drawn, and which days of it.
 *
 * @param top the upper edge of the row in pixels
 * @param strongFrom days before it are drawn faint
 */
record Sight(
    Lens lens, Grain grain, LocalDate today, LocalDate strongFrom, double top, double height) {

  private static final double SPACE = 9;

  /** A scale from the bottom of the row to its top. */
  Scale scale(double low, double high) {
    return new Scale(low, high, top + height - SPACE, top + SPACE);
  }

  /** A scale whose higher values stand lower, as for paces. */
  Scale turned(double low, double high) {
    return new Scale(low, high, top + SPACE, top + height - SPACE);
  }

  /** What stands at the left of the row: the values of its edges. */
  List<Item> ticks(Scale scale, String low, String high) {
    return List.of(tick(scale.y(scale.low()), low), tick(scale.y(scale.high()), high));
  }

  Item tick(double y, String words) {
    return new Drawing.Words(
        words, lens.left() - 10, y + 4, 11, false, Drawing.Anchor.END, Ink.SOFT);
  }

  /** A dashed line at a value that should not be left. */
  Item limit(Scale scale, double value) {
    double y = scale.y(value);
    return new Drawing.Line(
        List.of(new Drawing.Point(lens.left(), y), new Drawing.Point(lens.right(), y)),
        Ink.FAINT,
        1,
        true);
  }

  /** The same row, of which only what lies between two places is drawn. */
  Sight between(double from, double to) {
    return new Sight(lens.cut(from, to), grain, today, strongFrom, top, height);
  }

  /** The number of the first day that is drawn strong. */
  int strong() {
    return Math.max(0, lens.index(strongFrom));
  }

  /** The day that a figure of a grain stands at: itself, or the middle of its week. */
  double x(LocalDate day) {
    int index = lens.index(day);
    int cell = Math.floorDiv(index, grain.days());
    return lens.begin((cell + 0.5) * grain.days());
  }

  /** The number of the cell that holds a day. */
  int cell(LocalDate day) {
    return Math.floorDiv(lens.index(day), grain.days());
  }
}
