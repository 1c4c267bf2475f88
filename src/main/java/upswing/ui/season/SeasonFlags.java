package upswing.ui.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.load.Form;
import upswing.report.Amounts;
import upswing.training.RaceRank;
import upswing.ui.Messages;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Anchor;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Drawing.Words;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/** The races of a season: a flag, its pole, its name, and form on that morning. */
record SeasonFlags(Season season, Messages words) {

  /** What stands at the races; without a scale nothing is known of form. */
  List<Item> draw(DayAxis axis, double height, Optional<Scale> scale) {
    List<Item> items = new ArrayList<>();
    double clear = axis.left();
    for (Season.Flag flag : season.flags()) {
      double x = axis.x(flag.date());
      boolean first = flag.rank() == RaceRank.A;
      Ink ink = first ? Ink.RACE : Ink.SOFT;
      items.add(
          new Drawing.Line(
              List.of(new Point(x, SeasonChart.FLAG_TOP), new Point(x, height)),
              ink,
              first ? 1.8 : 1,
              !first));
      List<Point> cloth =
          List.of(
              new Point(x, SeasonChart.FLAG_TOP),
              new Point(x + 18, SeasonChart.FLAG_TOP),
              new Point(x + 14, SeasonChart.FLAG_TOP + 8),
              new Point(x + 18, SeasonChart.FLAG_TOP + 16),
              new Point(x, SeasonChart.FLAG_TOP + 16),
              new Point(x, SeasonChart.FLAG_TOP));
      items.add(new Drawing.Area(cloth, first ? Ink.RACE : Ink.SURFACE));
      items.add(new Drawing.Line(cloth, ink, 1.2, false));
      items.add(
          new Words(
              flag.rank().name(),
              x + 7,
              SeasonChart.FLAG_TOP + 12,
              10.5,
              true,
              Anchor.MIDDLE,
              first ? Ink.SURFACE : Ink.INK));
      scale.ifPresent(of -> flag.form().ifPresent(f -> form(items, flag, f, x, of.y(f.form()))));
      // A name that would lie over the next flag's is left to the pointer.
      double end = x + 24 + 6.6 * Math.max(flag.name().length(), flag.when().length());
      boolean leftSide = end > axis.right();
      if (x < clear) continue;
      double at = leftSide ? x - 6 : x + 24;
      Anchor anchor = leftSide ? Anchor.END : Anchor.START;
      items.add(new Words(flag.name(), at, SeasonChart.FLAG_TOP + 10, 11.5, true, anchor, Ink.INK));
      items.add(new Words(flag.when(), at, SeasonChart.FLAG_TOP + 24, 11, false, anchor, Ink.SOFT));
      clear = leftSide ? x + 20 : end;
    }
    return items;
  }

  private void form(List<Item> items, Season.Flag flag, Form form, double x, double y) {
    Ink ink = flag.rank() == RaceRank.A ? Ink.RACE : Ink.SOFT;
    items.add(new Mark(Shape.DOT, x, y, 4, ink));
    if (flag.rank() != RaceRank.A) return;
    String said = words.of("season.form", Amounts.signed(form.form()));
    items.add(new Words(said, x - 8, y - 4, 11, true, Anchor.END, Ink.INK));
  }
}
