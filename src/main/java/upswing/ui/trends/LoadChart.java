package upswing.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import upswing.ui.chart.Chart;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Bar;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/**
 * Load in points as bars: done ones filled, planned ones dashed, a tick where they differ.
 *
 * @param bars one for each span of days, in order
 * @param span days that a bar stands for: 1 or 7
 */
public record LoadChart(
    String title, String spoken, List<Span> bars, int span, LocalDate strongFrom, LocalDate today)
    implements Chart {

  /** A plan that differs from what was done by more than this share is marked; look.md. */
  private static final double DIFFERS = 0.12;

  /** Load of the days from a day on, in points. */
  public record Span(LocalDate start, double planned, double done, boolean recovery) {}

  public LoadChart {
    bars = List.copyOf(bars);
    if (bars.isEmpty()) throw new IllegalArgumentException("a chart has at least one bar");
  }

  @Override
  public LocalDate first() {
    return bars.getFirst().start();
  }

  @Override
  public int days() {
    return bars.size() * span;
  }

  @Override
  public Drawing draw(DayAxis axis, double height) {
    double most = bars.stream().mapToDouble(b -> Math.max(b.planned(), b.done())).max().orElse(0);
    Scale scale = new Scale(0, Math.max(most, 1), height - 1, 2);
    List<Item> items = new ArrayList<>();
    for (Span bar : bars) items.addAll(bar(axis, scale, bar));
    return new Drawing(axis.right(), height, items);
  }

  @Override
  public List<Item> lit(DayAxis axis, double height, LocalDate day) {
    double x = axis.x(day);
    return List.of(Drawing.line(x, 0, x, height, Ink.SOFT, 1));
  }

  @Override
  public List<List<String>> numbers() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(span == 1 ? "date" : "week_from", "load_planned_points", "load_done_points"));
    for (Span bar : bars) {
      lines.add(
          List.of(
              bar.start().toString(),
              String.format(Locale.ROOT, "%.1f", bar.planned()),
              String.format(Locale.ROOT, "%.1f", bar.done())));
    }
    return lines;
  }

  private List<Item> bar(DayAxis axis, Scale scale, Span bar) {
    double room = axis.dayWidth() * span;
    double width = Math.clamp(room * 0.7, 1.5, 44);
    double x = axis.start(bar.start()) + (room - width) / 2;
    double ground = scale.y(0);
    double radius = Math.min(3, width / 4);
    List<Item> items = new ArrayList<>();
    boolean open = !bar.start().plusDays(span - 1L).isBefore(today);
    if (open && bar.planned() > bar.done()) {
      double y = scale.y(bar.planned());
      items.add(new Bar(x + 0.5, y, width - 1, ground - y, radius, Ink.FAINT, true));
    }
    if (bar.done() > 0) {
      double y = scale.y(bar.done());
      boolean strong = !bar.start().isBefore(strongFrom);
      items.add(new Bar(x, y, width, ground - y, radius, strong ? Ink.ACCENT : Ink.FAINT, false));
    }
    if (!open && Math.abs(bar.done() - bar.planned()) > DIFFERS * bar.planned()) {
      double y = scale.y(bar.planned());
      if (bar.planned() > 0) items.add(Drawing.line(x - 2, y, x + width + 2, y, Ink.INK, 1.5));
    }
    return items;
  }
}
