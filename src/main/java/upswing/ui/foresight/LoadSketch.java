package upswing.ui.foresight;

import java.util.ArrayList;
import java.util.List;
import upswing.report.Amounts;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/** A bar a week: done filled, planned dashed, a changed week in full line with its load. */
record LoadSketch(Span span) implements Sketch.Drawn {

  private static final double HEAD = 16;
  private static final double FOOT = 15;

  @Override
  public List<Item> items(double width, double height) {
    double most =
        span.loads().stream()
            .mapToDouble(l -> Math.max(Math.max(l.planned(), l.done()), l.then().orElse(0.0)))
            .max()
            .orElse(0);
    Scale scale = new Scale(0, Math.max(1, most), height - FOOT, HEAD);
    List<Item> items = new ArrayList<>();
    double room = width / span.weeks();
    for (int week = 0; week < span.weeks(); week++) {
      bar(span.loads().get(week), room * week, room, scale, items);
      items.add(
          new Drawing.Words(
              String.valueOf(week + 1),
              room * (week + 0.5),
              height - 3,
              10.5,
              false,
              Drawing.Anchor.MIDDLE,
              Ink.SOFT));
    }
    return items;
  }

  private static void bar(Span.Load load, double x, double room, Scale scale, List<Item> items) {
    double width = Math.clamp(room * 0.68, 2, 18);
    double left = x + (room - width) / 2;
    double ground = scale.y(0);
    double planned = load.then().orElse(load.planned());
    boolean open = load.done() < planned;
    if (open) {
      double top = scale.y(planned);
      boolean changed = load.then().isPresent();
      items.add(
          new Drawing.Bar(
              left + 0.5,
              top,
              width - 1,
              ground - top,
              2.5,
              changed ? Ink.ACCENT : Ink.FAINT,
              true));
    }
    if (load.done() > 0) {
      double top = scale.y(load.done());
      items.add(new Drawing.Bar(left, top, width, ground - top, 2.5, Ink.ACCENT, false));
    }
    if (load.then().isEmpty()) return;
    double was = scale.y(load.planned());
    items.add(Drawing.line(left - 2, was, left + width + 2, was, Ink.SOFT, 1));
    items.add(
        new Drawing.Words(
            Amounts.whole(planned),
            left + width / 2,
            Math.min(was, scale.y(planned)) - 4,
            10.5,
            true,
            Drawing.Anchor.MIDDLE,
            Ink.GOOD_TEXT));
  }
}
