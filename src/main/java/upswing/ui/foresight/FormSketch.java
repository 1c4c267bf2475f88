package upswing.ui.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import upswing.load.Form;
import upswing.planning.Consequence.RaceDay;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/**
 * Fitness and fatigue, and form under them, up to the race: what was as lines, what is planned
 * dashed, and dotted behind it what it is without the change.
 */
record FormSketch(Span span, Optional<RaceDay> race, String todayName) implements Sketch.Drawn {

  private static final double FOOT = 16;
  private static final double UPPER = 0.52;
  private static final int NAMES_APART = 34;
  private static final double STEP = 5;

  /** Points that a drop seldom goes beyond what is planned. */
  private static final double ROOM = 4;

  private record Curve(ToDoubleFunction<Form> figure, Ink ink, double width) {}

  private static final Curve FITNESS = new Curve(Form::fitness, Ink.FITNESS, 1.6);
  private static final Curve FATIGUE = new Curve(Form::fatigue, Ink.FATIGUE, 1.6);
  private static final Curve FORM = new Curve(Form::form, Ink.ACCENT, 1.8);

  @Override
  public Sketch.Layers layers(double width, double height) {
    DayAxis axis = new DayAxis(span.first(), span.days(), 0, width);
    double bottom = height - FOOT;
    List<Item> still = new ArrayList<>();
    for (LocalDate week : span.recoveries()) {
      double x = axis.start(week);
      still.add(Drawing.box(x, 0, axis.dayWidth() * 7, bottom, Ink.RECOVERY));
    }
    today(axis, bottom, still);
    Scale upper = scale(List.of(FITNESS, FATIGUE), bottom * UPPER, 10, false);
    Scale lower = scale(List.of(FORM), bottom - 2, bottom * UPPER + 10, true);
    double zero = lower.y(0);
    still.add(Drawing.line(0, zero, width, zero, Ink.LINE, 1));
    names(axis, height, still);
    List<Item> moving = new ArrayList<>();
    for (Curve curve : List.of(FATIGUE, FITNESS, FORM)) {
      Scale scale = curve.equals(FORM) ? lower : upper;
      still.addAll(now(curve, axis, scale));
      moving.add(line(curve, span.then(), axis, scale, curve.ink(), curve.width(), true));
    }
    race.ifPresent(day -> moving.add(onRaceDay(day, axis, lower, width)));
    return new Sketch.Layers(still, moving);
  }

  private static Item onRaceDay(RaceDay day, DayAxis axis, Scale scale, double width) {
    double x = Math.min(axis.x(day.date()), width - 4);
    return new Drawing.Mark(Drawing.Shape.DOT, x, scale.y(day.formAfter()), 3.5, Ink.RACE);
  }

  private void today(DayAxis axis, double bottom, List<Item> items) {
    if (!axis.holds(span.today())) return;
    double x = axis.x(span.today());
    items.add(Drawing.line(x, 0, x, bottom, Ink.AMBER, 1));
    items.add(
        new Drawing.Words(todayName, x + 4, 9, 10.5, false, Drawing.Anchor.START, Ink.AMBER_TEXT));
  }

  private List<Item> now(Curve curve, DayAxis axis, Scale scale) {
    List<Item> lines = new ArrayList<>();
    List<Form> done = span.now().stream().filter(form -> !form.forecast()).toList();
    List<Form> planned = span.now().stream().filter(f -> !f.date().isBefore(span.today())).toList();
    if (span.isChanged()) lines.add(line(curve, planned, axis, scale, Ink.FAINT, 1, true));
    lines.add(line(curve, done, axis, scale, curve.ink(), curve.width(), false));
    return lines;
  }

  private static Item line(
      Curve curve,
      List<Form> forms,
      DayAxis axis,
      Scale scale,
      Ink ink,
      double width,
      boolean dashed) {
    List<Point> points =
        forms.stream()
            .map(f -> new Point(axis.x(f.date()), scale.y(curve.figure().applyAsDouble(f))))
            .toList();
    return new Drawing.Line(points, ink, width, dashed);
  }

  /** In whole steps with some room, so that it stays while the pointer moves. */
  private Scale scale(List<Curve> curves, double bottom, double top, boolean zero) {
    DoubleSummaryStatistics now = reach(curves, span.now());
    DoubleSummaryStatistics then = reach(curves, span.then());
    double low = Math.min(now.getMin() - ROOM, then.getMin() - 1);
    double high = Math.max(now.getMax() + ROOM, then.getMax() + 1);
    if (low > high) return new Scale(0, STEP, bottom, top);
    double from = Math.floor((zero ? Math.min(0, low) : low) / STEP) * STEP;
    double to = Math.ceil((zero ? Math.max(0, high) : high) / STEP) * STEP;
    return new Scale(from, to, bottom, top);
  }

  private static DoubleSummaryStatistics reach(List<Curve> curves, List<Form> forms) {
    DoubleSummaryStatistics reach = new DoubleSummaryStatistics();
    for (Curve curve : curves) {
      for (Form form : forms) reach.accept(curve.figure().applyAsDouble(form));
    }
    return reach;
  }

  private void names(DayAxis axis, double height, List<Item> items) {
    double last = -NAMES_APART;
    for (int week = 0; week < span.weeks(); week++) {
      double x = axis.start(span.first().plusWeeks(week));
      if (x - last < NAMES_APART) continue;
      last = x;
      items.add(
          new Drawing.Words(
              span.name(week), x, height - 3, 10.5, false, Drawing.Anchor.START, Ink.SOFT));
    }
  }
}
