package upswing.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import upswing.load.Form;
import upswing.ui.chart.Chart;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/**
 * Fitness and fatigue, or form, day by day; what rests on planned load is dashed.
 *
 * @param forms one for each day, in order
 * @param curves what is drawn, each in its ink
 */
public record FormChart(
    String title,
    String spoken,
    List<Form> forms,
    List<Curve> curves,
    List<Recovery> recoveries,
    Optional<LocalDate> race,
    LocalDate today)
    implements Chart {

  /** Room for the name of a curve above and below. */
  private static final double NAME = 16;

  /** One figure of a day. */
  public record Curve(
      String name, ToDoubleFunction<Form> figure, Ink ink, double width, boolean aroundZero) {}

  /** A recovery week's first day. */
  public record Recovery(LocalDate start) {}

  public FormChart {
    forms = List.copyOf(forms);
    curves = List.copyOf(curves);
    recoveries = List.copyOf(recoveries);
    if (forms.isEmpty() || curves.isEmpty()) {
      throw new IllegalArgumentException("a chart has at least one day and one curve");
    }
  }

  @Override
  public LocalDate first() {
    return forms.getFirst().date();
  }

  @Override
  public int days() {
    return forms.size();
  }

  @Override
  public Drawing draw(DayAxis axis, double height) {
    Scale scale = scale(height);
    List<Item> items = new ArrayList<>();
    for (Recovery week : recoveries) {
      double x = axis.start(week.start());
      items.add(Drawing.box(x, 0, axis.dayWidth() * 7, height, Ink.RECOVERY));
    }
    if (axis.holds(today)) {
      items.add(Drawing.box(axis.start(today), 0, axis.dayWidth(), height, Ink.TODAY));
    }
    if (curves.getFirst().aroundZero()) {
      double zero = scale.y(0);
      items.add(Drawing.line(axis.left(), zero, axis.right(), zero, Ink.FAINT, 1));
    }
    race.filter(axis::holds)
        .map(axis::x)
        .ifPresent(x -> items.add(Drawing.line(x, 0, x, height, Ink.RACE, 1.5)));
    for (Curve curve : curves) {
      items.addAll(curve.aroundZero() ? bars(axis, scale, curve) : List.of());
      items.addAll(line(axis, scale, curve));
    }
    items.addAll(names(axis, scale));
    return new Drawing(axis.right(), height, items);
  }

  @Override
  public List<Item> lit(DayAxis axis, double height, LocalDate day) {
    double x = axis.x(day);
    Scale scale = scale(height);
    List<Item> items = new ArrayList<>();
    items.add(Drawing.line(x, 0, x, height, Ink.SOFT, 1));
    for (Form form : forms) {
      if (!form.date().equals(day)) continue;
      for (Curve curve : curves) {
        double y = scale.y(curve.figure().applyAsDouble(form));
        items.add(new Mark(Shape.RING, x, y, 3.5, curve.ink()));
      }
    }
    return items;
  }

  @Override
  public List<List<String>> numbers() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("date", "fitness_points", "fatigue_points", "form_points", "forecast"));
    for (Form form : forms) {
      lines.add(
          List.of(
              form.date().toString(),
              String.format(Locale.ROOT, "%.1f", form.fitness()),
              String.format(Locale.ROOT, "%.1f", form.fatigue()),
              String.format(Locale.ROOT, "%.1f", form.form()),
              form.forecast() ? "yes" : "no"));
    }
    return lines;
  }

  private List<Item> bars(DayAxis axis, Scale scale, Curve curve) {
    List<Item> bars = new ArrayList<>();
    double width = Math.max(0.8, axis.dayWidth() * 0.7);
    double zero = scale.y(0);
    for (Form form : forms) {
      if (form.forecast()) continue;
      double figure = curve.figure().applyAsDouble(form);
      double y = scale.y(figure);
      double x = axis.x(form.date()) - width / 2;
      Ink ink = figure < 0 ? Ink.FATIGUE : Ink.ACCENT;
      bars.add(Drawing.box(x, Math.min(y, zero), width, Math.abs(zero - y), ink));
    }
    return bars;
  }

  private List<Item> line(DayAxis axis, Scale scale, Curve curve) {
    List<Point> done = new ArrayList<>();
    List<Point> forecast = new ArrayList<>();
    for (Form form : forms) {
      boolean begun = form.fitness() > 0 || form.fatigue() > 0;
      if (!begun && done.isEmpty()) continue;
      Point here = new Point(axis.x(form.date()), scale.y(curve.figure().applyAsDouble(form)));
      if (!form.forecast()) {
        done.add(here);
      } else {
        if (forecast.isEmpty() && !done.isEmpty()) forecast.add(done.getLast());
        forecast.add(here);
      }
    }
    List<Item> lines = new ArrayList<>();
    if (done.size() > 1 && !curve.aroundZero()) {
      lines.add(new Drawing.Line(done, curve.ink(), curve.width(), false));
    }
    if (forecast.size() > 1) {
      lines.add(new Drawing.Line(forecast, curve.ink(), curve.width(), true));
    }
    return lines;
  }

  /** Each curve's name at its end: the upper one clear above its curve, the lower one below. */
  private List<Item> names(DayAxis axis, Scale scale) {
    if (curves.getFirst().aroundZero()) return List.of();
    List<Form> end = end(axis);
    Form last = end.getLast();
    double middle = curves.stream().mapToDouble(c -> y(c, last, scale)).average().orElseThrow();
    List<Item> names = new ArrayList<>();
    for (Curve curve : curves) {
      DoubleStream ys = end.stream().mapToDouble(curve.figure()).map(scale::y);
      double y = y(curve, last, scale) < middle ? ys.min().orElse(0) - 6 : ys.max().orElse(0) + 15;
      String name = curve.name() + " " + Math.round(curve.figure().applyAsDouble(last));
      Ink ink = curve.ink() == Ink.ACCENT ? Ink.GOOD_TEXT : Ink.SOFT;
      names.add(new Drawing.Words(name, axis.seen() - 5, y, 11, true, Drawing.Anchor.END, ink));
    }
    return names;
  }

  /** The days that are seen last, a third of all that are. */
  private List<Form> end(DayAxis axis) {
    double from = axis.seen() - (axis.seen() - Math.max(0, axis.left())) / 3;
    List<Form> end =
        forms.stream()
            .filter(form -> axis.x(form.date()) >= from && axis.x(form.date()) <= axis.seen())
            .toList();
    return end.isEmpty() ? List.of(forms.getLast()) : end;
  }

  private static double y(Curve curve, Form form, Scale scale) {
    return scale.y(curve.figure().applyAsDouble(form));
  }

  private Scale scale(double height) {
    double[] all =
        curves.stream()
            .flatMapToDouble(c -> forms.stream().mapToDouble(c.figure()))
            .sorted()
            .toArray();
    double low = Math.min(all[0], curves.getFirst().aroundZero() ? 0 : all[0]);
    double high = Math.max(all[all.length - 1], curves.getFirst().aroundZero() ? 0 : low);
    double space = curves.getFirst().aroundZero() ? 4 : NAME;
    return new Scale(low - 2, high + 2, height - space, space);
  }
}
