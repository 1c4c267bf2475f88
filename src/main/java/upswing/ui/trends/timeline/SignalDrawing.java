package upswing.ui.trends.timeline;

import java.util.ArrayList;
import java.util.List;
import upswing.training.Signal;
import upswing.ui.chart.Bins;
import upswing.ui.chart.Bins.Bin;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;
import upswing.ui.chart.Trace;

/** The parts of a signal's row: band, line, marks; of values that share a pixel, the extremes. */
final class SignalDrawing {

  private static final double ROOM_FOR_DOTS = 5;

  private final SignalSeries series;
  private final Sight sight;
  private final Scale scale;
  private final int cell;
  private final List<Bin> bins;

  SignalDrawing(SignalSeries series, Sight sight, Scale scale) {
    this.series = series;
    this.sight = sight;
    this.scale = scale;
    cell = sight.grain().days();
    bins = Bins.of(sight.lens(), cell, series.judged.length);
  }

  /** What was normal, a box for each step as it changed; before it was known there is none. */
  List<Item> band() {
    List<Item> boxes = new ArrayList<>();
    for (int i = 0; i < bins.size(); ) {
      int next = i + 1;
      double top = top(bins.get(i));
      double bottom = bottom(bins.get(i));
      while (next < bins.size() && top(bins.get(next)) == top && bottom(bins.get(next)) == bottom) {
        next++;
      }
      if (!Double.isNaN(top)) {
        double left = edge(bins.get(i).from());
        double right = edge(bins.get(next - 1).to());
        boxes.add(Drawing.box(left, top, right - left, bottom - top, Ink.VEIL));
      }
      i = next;
    }
    return boxes;
  }

  private double top(Bin bin) {
    return step(scale.y(most(series.high, bin)));
  }

  private double bottom(Bin bin) {
    return step(scale.y(least(series.low, bin)));
  }

  /** Less than a quarter of a pixel is no step. */
  private static double step(double y) {
    return Math.rint(y * 4) / 4;
  }

  /** At whole pixels, so that boxes side by side touch without a seam. */
  private double edge(int index) {
    return Math.rint(sight.lens().begin((double) index * cell));
  }

  List<Item> line() {
    int end = series.judged.length;
    List<Item> lines = new ArrayList<>();
    int strong = Math.min(sight.strong() / cell, end);
    add(
        lines,
        Trace.of(series.judged, sight.lens(), cell, 0, Math.min(strong + 1, end), scale),
        Ink.FAINT,
        1.2);
    double width = sight.lens().dayWidth() < 1 ? 1 : 1.5;
    add(lines, Trace.of(series.judged, sight.lens(), cell, strong, end, scale), Ink.ACCENT, width);
    return lines;
  }

  private static void add(List<Item> lines, List<List<Point>> traces, Ink ink, double width) {
    for (List<Point> trace : traces) {
      if (trace.size() > 1) lines.add(new Drawing.Line(trace, ink, width, false));
    }
  }

  /** Every morning's own value behind a line of means. */
  List<Item> singleMornings() {
    if (sight.lens().dayWidth() < ROOM_FOR_DOTS) return List.of();
    List<Item> dots = new ArrayList<>();
    for (Bin bin : bins) {
      double value = series.value[bin.from()];
      if (!(value >= scale.low() && value <= scale.high())) continue;
      dots.add(new Mark(Shape.DOT, x(bin.from()), scale.y(value), 1.5, Ink.FAINT));
    }
    return dots;
  }

  /** From the lowest to the highest day of each week. */
  List<Item> whiskers(SignalSeries days) {
    List<Item> whiskers = new ArrayList<>();
    for (Bin bin : bins) {
      days.reach(7 * bin.from(), 7 * bin.to())
          .ifPresent(
              r -> {
                double x = (x(bin.from()) + x(bin.to() - 1)) / 2;
                double top = scale.y(r[1]);
                double height = Math.max(1, scale.y(r[0]) - top);
                whiskers.add(Drawing.box(x - 0.5, top, 1, height, Ink.FAINT));
              });
    }
    return whiskers;
  }

  /** A dot a morning where there is room, and a diamond wherever one lies outside. */
  List<Item> marks() {
    double width = sight.lens().dayWidth() * cell;
    boolean dots = sight.grain() == Grain.DAY && width >= ROOM_FOR_DOTS;
    double diamond = Math.clamp(width / 2.5, 2, 4.5);
    List<Item> marks = new ArrayList<>();
    for (Bin bin : bins) {
      for (int i : outside(bin)) {
        boolean strong = i * cell >= sight.strong();
        marks.add(
            new Mark(
                Shape.DIAMOND, x(i), scale.y(series.judged[i]), strong ? diamond : 3, Ink.RED));
      }
      int i = bin.from();
      if (!dots || Double.isNaN(series.judged[i]) || series.outside[i]) continue;
      boolean strong = i >= sight.strong();
      double size = width > 30 && strong ? 3.5 : 1.8;
      marks.add(
          new Mark(
              Shape.DOT, x(i), scale.y(series.judged[i]), size, strong ? Ink.ACCENT : Ink.FAINT));
    }
    return marks;
  }

  /** Of the values outside that share a pixel, the farthest one. */
  private int[] outside(Bin bin) {
    int farthest = -1;
    boolean up = series.signal.worse() == Signal.Worse.HIGHER;
    for (int i = bin.from(); i < bin.to(); i++) {
      if (!series.outside[i]) continue;
      boolean further =
          farthest < 0
              || (up
                  ? series.judged[i] > series.judged[farthest]
                  : series.judged[i] < series.judged[farthest]);
      if (further) farthest = i;
    }
    return farthest < 0 ? new int[0] : new int[] {farthest};
  }

  private double x(int index) {
    return sight.lens().begin((index + 0.5) * cell);
  }

  private static double least(double[] values, Bin bin) {
    double least = Double.NaN;
    for (int i = bin.from(); i < bin.to(); i++) {
      if (!Double.isNaN(values[i]) && !(least <= values[i])) least = values[i];
    }
    return least;
  }

  private static double most(double[] values, Bin bin) {
    double most = Double.NaN;
    for (int i = bin.from(); i < bin.to(); i++) {
      if (!Double.isNaN(values[i]) && !(most >= values[i])) most = values[i];
    }
    return most;
  }
}
