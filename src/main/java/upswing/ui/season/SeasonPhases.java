package upswing.ui.season;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import upswing.ui.Messages;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Anchor;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Words;
import upswing.ui.chart.Ink;

/** What the weeks of a season are for: its phases, and the time off between blocks. */
record SeasonPhases(Season season, Messages words) {

  List<Item> draw(DayAxis axis) {
    List<Item> items = new ArrayList<>();
    phases(items, axis);
    off(items, axis);
    return items;
  }

  private void phases(List<Item> items, DayAxis axis) {
    for (Season.PhaseBand band : season.phases()) {
      double x = Math.max(axis.left(), axis.start(band.first())) + 1;
      double right = Math.min(axis.right(), axis.start(band.last().plusDays(1))) - 1;
      if (right <= x) continue;
      Ink ink =
          switch (band.phase()) {
            case BASE -> Ink.PHASE_BASE;
            case BUILD -> Ink.PHASE_BUILD;
            case PEAK -> Ink.PHASE_PEAK;
            case TAPER -> Ink.PHASE_TAPER;
            case RETURN -> Ink.PHASE_RETURN;
          };
      items.add(
          new Drawing.Bar(
              x, SeasonChart.PHASE_TOP, right - x, SeasonChart.PHASE_HEIGHT, 4, ink, false));
      String name = words.of("phase." + band.phase());
      if (right - x > 7.5 * name.length()) {
        items.add(
            new Words(
                name,
                (x + right) / 2,
                SeasonChart.PHASE_TOP + 15,
                11.5,
                true,
                Anchor.MIDDLE,
                Ink.INK));
      }
    }
  }

  /** Named where it has room; a season without blocks has none. */
  private void off(List<Item> items, DayAxis axis) {
    for (Season.Off gap : season.off()) {
      double x = axis.start(gap.first()) + 1;
      double right = axis.start(gap.last()) + axis.dayWidth() - 1;
      items.add(
          new Drawing.Bar(
              x,
              SeasonChart.PHASE_TOP,
              right - x,
              SeasonChart.PHASE_HEIGHT,
              4,
              Ink.PHASE_OFF,
              false));
      Stream.of("season.off", "season.off.short")
          .map(words::of)
          .filter(name -> right - x > 7 * name.length())
          .findFirst()
          .ifPresent(
              name ->
                  items.add(
                      new Words(
                          name,
                          (x + right) / 2,
                          SeasonChart.PHASE_TOP + 15,
                          11.5,
                          false,
                          Anchor.MIDDLE,
                          Ink.SOFT)));
    }
  }
}
