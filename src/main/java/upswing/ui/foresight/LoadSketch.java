package upswing.ui.foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.report.Amounts;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Words;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/** A bar a week: done filled, planned dashed, a changed week in full line with its load. */
record LoadSketch(Span span) implements Sketch.Drawn {

  private static final double HEAD = 16;
  private static final double FOOT = 15;
  private static final double STEP = 50;

  /** The fullest week may take a session more. */
  private static final double ROOM = 1.15;

  private static final double ROOM_FOR_NAME = 17;
  private static final double HALF_A_SUM = 11;
  private static final double LINE = 11;

  @Override
  public Sketch.Layers layers(double width, double height) {
    // In whole steps with some room, so that it stays while the pointer moves.
    double most =
        span.loads().stream()
            .mapToDouble(
                l -> Math.max(ROOM * Math.max(l.planned(), l.done()), l.then().orElse(0.0)))
            .max()
            .orElse(0);
    double top = Math.max(1, Math.ceil(most / STEP)) * STEP;
    Scale scale = new Scale(0, top, height - FOOT, HEAD);
    List<Item> items = new ArrayList<>();
    double room = width / span.weeks();
    int every = room < ROOM_FOR_NAME ? 2 : 1;
    List<Item> changed = new ArrayList<>();
    Optional<Words> before = Optional.empty();
    for (int week = 0; week < span.weeks(); week++) {
      Span.Load load = span.loads().get(week);
      bar(load, room * week, room, scale, items);
      if (load.then().isPresent()) {
        changed.add(outline(load, room * week, room, scale));
        Words said = said(load, room * week, room, scale, before);
        changed.add(said);
        before = Optional.of(said);
      }
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

  /** What a week would be. */
  private static Item outline(Span.Load load, double x, double room, Scale scale) {
    double width = width(room);
    double left = x + (room - width) / 2;
    double top = scale.y(load.then().orElse(0.0));
    return new Drawing.Bar(left + 0.5, top, width - 1, scale.y(0) - top, 2.5, Ink.ACCENT, true);
  }

  /** Its load above both bars, beside no edge and above the words of the week before it. */
  private static Words said(
      Span.Load load, double x, double room, Scale scale, Optional<Words> before) {
    double then = load.then().orElse(0.0);
    double y = Math.min(scale.y(then), scale.y(load.planned())) - 4;
    double middle = Math.max(HALF_A_SUM, x + room / 2);
    boolean meet = before.filter(w -> middle - w.x() < 2 * HALF_A_SUM).isPresent();
    double above = before.map(Words::y).orElse(y) - LINE;
    return new Words(
        Amounts.whole(then),
        middle,
        meet && Math.abs(y - above - LINE) < LINE ? Math.max(LINE - 2, above) : y,
        10.5,
        true,
        Drawing.Anchor.MIDDLE,
        Ink.GOOD_TEXT);
  }

  private static double width(double room) {
    return Math.clamp(room * 0.68, 2, 18);
  }
}
