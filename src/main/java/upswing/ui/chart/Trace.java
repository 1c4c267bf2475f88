package upswing.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import upswing.ui.chart.Bins.Bin;
import upswing.ui.chart.Drawing.Point;

/**
 * Values over days as lines. A day without a value stays a gap, wherever a pixel can show it.
 *
 * <p>Of all values that share a pixel, the lowest and the highest are drawn, in their order.
 */
public final class Trace {

  /**
   * The lines through some values.
   *
   * @param values one for each cell, NaN where it is not known
   * @param cell days a value stands for
   * @param from the first cell that is drawn
   * @param to the cell after the last one that is drawn
   */
  public static List<List<Point>> of(
      double[] values, Lens lens, int cell, int from, int to, Scale scale) {
    List<List<Point>> lines = new ArrayList<>();
    List<Point> line = new ArrayList<>();
    for (Bin bin : Bins.of(lens, cell, values.length)) {
      boolean known = false;
      for (int i : extremes(values, Math.max(bin.from(), from), Math.min(bin.to(), to))) {
        line.add(new Point(lens.begin((i + 0.5) * cell), scale.y(values[i])));
        known = true;
      }
      if (known) continue;
      if (!line.isEmpty()) lines.add(line);
      line = new ArrayList<>();
    }
    if (!line.isEmpty()) lines.add(line);
    return lines;
  }

  /**
   * The places of the lowest and the highest value, earlier ones first; none where none is known.
   */
  public static int[] extremes(double[] values, int from, int to) {
    int low = -1;
    int high = -1;
    for (int i = from; i < to; i++) {
      if (Double.isNaN(values[i])) continue;
      if (low < 0 || values[i] < values[low]) low = i;
      if (high < 0 || values[i] > values[high]) high = i;
    }
    if (low < 0) return new int[0];
    if (low == high) return new int[] {low};
    int[] both = {low, high};
    Arrays.sort(both);
    return both;
  }

  private Trace() {}
}
