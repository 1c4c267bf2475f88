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
  private static final double STEP = 50;
  private static final double ROOM_FOR_NAME = 17;

  @Override
  public Sketch.Layers layers(double width, double height) {
    double most =
        span.loads().stream()
            .mapToDouble(l -> Math.max(Math.max(l.planned(), l.done()), l.then().orElse(0.0)))
            .max()
            .orElse(0);
    // In whole steps, so that it stays while the pointer moves.
    double top = Math.max(1, Math.ceil(most / STEP)) * STEP;
    Scale scale = new Scale(0, top, height - FOOT, HEAD);
    List<Item> items = new ArrayList<>();
    double room = width / span.weeks();
    int every = room < ROOM_FOR_NAME ? 2 : 1;
    List<Item> changed = new ArrayList<>();
    for (int week = 0; week < span.weeks(); week++) {
      Span.Load load = span.loads().get(week);
      bar(load, room * week, room, scale, items);
      if (load.then().isPresent()) change(load, room * week, room, scale, changed);
      if (week % every == 0) items.add(name(week, room, height));
    }
    return new Sketch.Layers(items, changed);
  }

  private static Item name(int week, double room, double height) {
    return new Drawing.Words(
        String.valueOf(week + 1),
        room * (week + 0.5),
        height - 3,
        10.5,
        false,
        Drawing.Anchor.MIDDLE,
        Ink.SOFT);
  }

  private static void bar(Span.Load load, double x, double room, Scale scale, List<Item> items) {
    double width = width(room);
    double left = x + (room - width) / 2;
    double ground = scale.y(0);
    if (load.done() < load.planned()) {
      double top = scale.y(load.planned());
      items.add(new Drawing.Bar(left + 0.5, top, width - 1, ground - top, 2.5, Ink.FAINT, true));
    }
    if (load.done() > 0) {
      double top = scale.y(load.done());
      items.add(new Drawing.Bar(left, top, width, ground - top, 2.5, Ink.ACCENT, false));
    }
  }

  /** What a week would be: an outline over the bar, and its load. */
  private static void change(Span.Load load, double x, double room, Scale scale, List<Item> items) {
    double width = width(room);
    double left = x + (room - width) / 2;
    double top = scale.y(load.then().orElse(0.0));
    items.add(new Drawing.Bar(left + 0.5, top, width - 1, scale.y(0) - top, 2.5, Ink.ACCENT, true));
    items.add(
        new Drawing.Words(
            Amounts.whole(load.then().orElse(0.0)),
            left + width / 2,
            Math.min(top, scale.y(load.planned())) - 4,
            10.5,
            true,
            Drawing.Anchor.MIDDLE,
            Ink.GOOD_TEXT));
  }

  private static double width(double room) {
    return Math.clamp(room * 0.68, 2, 18);
  }
}
