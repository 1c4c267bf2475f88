package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import upswing.load.RankCorrelation;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Anchor;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/**
 * One figure against another, a point a day on which both are known.
 *
 * @param across the figure from left to right
 * @param up the figure from bottom to top
 */
record Against(Column across, Column up, List<Pair> pairs) {

  private static final double LEFT = 56;
  private static final double BOTTOM = 40;
  private static final double EDGE = 12;

  /** Both figures of a day. */
  record Pair(LocalDate day, double across, double up) {}

  Against {
    pairs = List.copyOf(pairs);
  }

  /**
   * Pairs the figures of some days.
   *
   * @param later how many days the second figure comes after the first: 1 for a load and the
   *     morning after it
   */
  static Against of(Column across, Column up, List<LocalDate> days, int later) {
    List<Pair> pairs = new ArrayList<>();
    for (LocalDate day : days) {
      double x = across.value().applyAsDouble(day);
      double y = up.value().applyAsDouble(day.plusDays(later));
      if (!Double.isNaN(x) && !Double.isNaN(y)) pairs.add(new Pair(day, x, y));
    }
    return new Against(across, up, pairs);
  }

  /** How far they move together, −1 to 1; empty where it can't be said. */
  OptionalDouble correlation() {
    return RankCorrelation.of(
        pairs.stream().mapToDouble(Pair::across).toArray(),
        pairs.stream().mapToDouble(Pair::up).toArray());
  }

  /** The points over both scales. */
  Drawing draw(double width, double height) {
    List<Item> items = new ArrayList<>();
    items.add(Drawing.box(LEFT, EDGE, 1, height - BOTTOM - EDGE, Ink.LINE));
    items.add(Drawing.box(LEFT, height - BOTTOM, width - LEFT - EDGE, 1, Ink.LINE));
    items.add(words(across.name(), (LEFT + width) / 2, height - 6, Anchor.MIDDLE, true));
    items.add(words(up.name(), LEFT + 8, EDGE + 4, Anchor.START, true));
    if (pairs.isEmpty()) return new Drawing(width, height, items);
    Scale x =
        scale(pairs.stream().mapToDouble(Pair::across).toArray(), LEFT + 12, width - EDGE - 8);
    Scale y =
        scale(pairs.stream().mapToDouble(Pair::up).toArray(), height - BOTTOM - 10, EDGE + 22);
    for (double end : new double[] {x.low(), x.high()}) {
      items.add(
          words(across.words().apply(end), x.y(end), height - BOTTOM + 16, Anchor.MIDDLE, false));
    }
    for (double end : new double[] {y.low(), y.high()}) {
      items.add(words(up.words().apply(end), LEFT - 8, y.y(end) + 4, Anchor.END, false));
    }
    for (Pair pair : pairs) {
      items.add(new Mark(Shape.DOT, x.y(pair.across()), y.y(pair.up()), 3, Ink.ACCENT));
    }
    return new Drawing(width, height, items);
  }

  private static Scale scale(double[] values, double from, double to) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return new Scale(low, high > low ? high : low + 1, from, to);
  }

  private static Drawing.Words words(
      String text, double x, double y, Anchor anchor, boolean strong) {
    return new Drawing.Words(text, x, y, 11.5, strong, anchor, strong ? Ink.INK : Ink.SOFT);
  }
}
