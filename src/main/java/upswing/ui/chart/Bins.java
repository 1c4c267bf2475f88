package upswing.ui.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Which values of a row share a pixel.
 *
 * <p>Where there are more values than pixels, a bin holds all values of one pixel: whoever draws it
 * draws its lowest and its highest, so that no extreme is lost however far one looks from.
 */
public final class Bins {

  /** Values from a number up to, not including, another one. */
  public record Bin(int from, int to) {

    /** Where its bar stands: in the middle of its room, or on the pixel that its values share. */
    public Upright upright(Lens lens, int cell, double widest) {
      double begin = lens.begin((double) from * cell);
      if (isDense(lens, cell)) return new Upright(Math.floor(begin + 1e-6), 1);
      double room = lens.dayWidth() * cell * (to - from);
      double width = Math.clamp(room * 0.7, 1, widest);
      return new Upright(begin + (room - width) / 2, width);
    }
  }

  /** Left edge and width of a bar, in pixels. */
  public record Upright(double x, double width) {}

  /** Whether values that each stand for so many days may share a pixel. */
  private static boolean isDense(Lens lens, int cell) {
    return lens.dayWidth() * cell < 1;
  }

  /**
   * The bins that can be seen, and one value beyond each edge so that lines run out of sight.
   *
   * @param lens what is seen
   * @param cell days a value stands for: 1 or 7
   * @param count how many values there are, the first on day 0
   */
  public static List<Bin> of(Lens lens, int cell, int count) {
    double seen = lens.start() / cell;
    int from = Math.clamp((long) Math.floor(seen) - 1, 0, count);
    int to = Math.clamp((long) Math.ceil(seen + lens.days() / cell) + 1, 0, count);
    double width = lens.dayWidth() * cell;
    List<Bin> bins = new ArrayList<>();
    if (!isDense(lens, cell)) {
      for (int i = from; i < to; i++) bins.add(new Bin(i, i + 1));
      return bins;
    }
    // Pixels are counted from day 0, so that a bin keeps its values while one pans, all of them.
    while (from > 0 && Math.floor((from - 1) * width) == Math.floor(from * width)) from--;
    while (to < count && Math.floor((to - 1) * width) == Math.floor(to * width)) to++;
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i < to && Math.floor(i * width) == Math.floor(start * width)) continue;
      bins.add(new Bin(start, i));
      start = i;
    }
    return bins;
  }

  private Bins() {}
}
