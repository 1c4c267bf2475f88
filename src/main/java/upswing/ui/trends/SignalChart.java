package upswing.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import upswing.readiness.Baseline;
import upswing.training.Signal;
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
 * One signal over the runner's own normal range. A morning without a value stays a gap.
 *
 * @param mornings one for each day, in order; days to come have no value
 * @param strongFrom days before it are drawn faint
 * @param look how it is drawn
 */
public record SignalChart(
    Signal signal,
    String title,
    String spoken,
    List<Day> mornings,
    LocalDate strongFrom,
    LocalDate today,
    Look look)
    implements Chart {

  /** One morning of one signal: what is drawn as a line, the value behind it, what was normal. */
  public record Day(
      LocalDate date,
      OptionalDouble judged,
      OptionalDouble value,
      Optional<Baseline.Known> normal,
      boolean outside,
      String words) {}

  /** Where the chart stands decides what it can say. */
  public enum Look {
    /** Two weeks in the pane; the normal range reaches over the days to come. */
    PANE,
    /** Under the columns of the week view, values beside the marks. */
    WEEK,
    /** A whole block, small marks. */
    BLOCK
  }

  public SignalChart {
    mornings = List.copyOf(mornings);
    if (mornings.isEmpty()) throw new IllegalArgumentException("a chart has at least one day");
  }

  @Override
  public LocalDate first() {
    return mornings.getFirst().date();
  }

  @Override
  public int days() {
    return mornings.size();
  }

  @Override
  public Drawing draw(DayAxis axis, double height) {
    List<Item> items = new ArrayList<>(band(axis, height));
    if (look == Look.PANE && axis.holds(strongFrom) && strongFrom.isAfter(first())) {
      double x = axis.start(strongFrom);
      items.add(Drawing.line(x, 0, x, height, Ink.LINE, 1));
    }
    Scale scale = scale(height);
    if (signal == Signal.HRV && look == Look.BLOCK) items.addAll(singleMornings(axis, scale));
    if (look == Look.WEEK) items.addAll(columns(axis, height));
    items.addAll(lines(axis, scale));
    for (Day day : mornings) day.judged().ifPresent(v -> items.addAll(mark(axis, scale, day, v)));
    return new Drawing(axis.right(), height, items);
  }

  @Override
  public List<Item> lit(DayAxis axis, double height, LocalDate day) {
    double x = axis.x(day);
    List<Item> items = new ArrayList<>();
    items.add(Drawing.line(x, 0, x, height, Ink.SOFT, 1));
    Scale scale = scale(height);
    mornings.stream()
        .filter(m -> m.date().equals(day))
        .forEach(
            m ->
                m.judged()
                    .ifPresent(
                        v ->
                            items.add(
                                m.outside()
                                    ? new Mark(Shape.DIAMOND, x, scale.y(v), 6, Ink.RED)
                                    : new Mark(Shape.RING, x, scale.y(v), 4, Ink.INK))));
    return items;
  }

  @Override
  public List<List<String>> numbers() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of("date", signal.name().toLowerCase(Locale.ROOT), "normal_low", "normal_high"));
    for (Day day : mornings) {
      lines.add(
          List.of(
              day.date().toString(),
              number(day.judged()),
              number(day.normal().stream().mapToDouble(Baseline.Known::low).findFirst()),
              number(day.normal().stream().mapToDouble(Baseline.Known::high).findFirst())));
    }
    return lines;
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.1f", value.getAsDouble()) : "";
  }

  private List<Item> band(DayAxis axis, double height) {
    Scale scale = scale(height);
    List<Point> upper = new ArrayList<>();
    List<Point> lower = new ArrayList<>();
    List<Item> areas = new ArrayList<>();
    Optional<Baseline.Known> normal = Optional.empty();
    for (Day day : mornings) {
      if (day.date().isAfter(today) && look == Look.BLOCK) break;
      if (day.normal().isPresent()) normal = day.normal();
      if (normal.isEmpty()) continue;
      double from = axis.start(day.date());
      double to = from + axis.dayWidth();
      upper.add(new Point(from, scale.y(normal.get().high())));
      upper.add(new Point(to, scale.y(normal.get().high())));
      lower.addFirst(new Point(from, scale.y(normal.get().low())));
      lower.addFirst(new Point(to, scale.y(normal.get().low())));
    }
    if (!upper.isEmpty()) {
      upper.addAll(lower);
      areas.add(new Drawing.Area(upper, Ink.BAND));
    }
    return areas;
  }

  private static List<Item> columns(DayAxis axis, double height) {
    List<Item> lines = new ArrayList<>();
    for (int i = 0; i <= axis.days(); i++) {
      double x = axis.left() + i * axis.dayWidth();
      lines.add(Drawing.line(x, 4, x, height - 4, Ink.LINE, 1));
    }
    return lines;
  }

  private List<Item> singleMornings(DayAxis axis, Scale scale) {
    List<Item> dots = new ArrayList<>();
    for (Day day : mornings) {
      double value = day.value().orElse(Double.NaN);
      if (!(value >= scale.low() && value <= scale.high())) continue;
      dots.add(new Mark(Shape.DOT, axis.x(day.date()), scale.y(value), 1.5, Ink.FAINT));
    }
    return dots;
  }

  /** Only mornings next to each other are joined. */
  private List<Item> lines(DayAxis axis, Scale scale) {
    List<Item> lines = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (Day day : mornings) {
      boolean turnsStrong = day.date().equals(strongFrom);
      if (day.judged().isPresent()) {
        Point here = new Point(axis.x(day.date()), scale.y(day.judged().getAsDouble()));
        run.add(here);
        if (turnsStrong) {
          add(lines, run, false);
          run = new ArrayList<>(List.of(here));
        }
      } else {
        add(lines, run, isStrong(day.date().minusDays(1)));
        run = new ArrayList<>();
      }
    }
    add(lines, run, isStrong(mornings.getLast().date()));
    return lines;
  }

  private void add(List<Item> lines, List<Point> run, boolean strong) {
    if (run.size() < 2) return;
    double width = !strong ? 1.2 : look == Look.BLOCK ? 1.5 : 2;
    lines.add(new Drawing.Line(run, strong ? Ink.ACCENT : Ink.FAINT, width, false));
  }

  private List<Item> mark(DayAxis axis, Scale scale, Day day, double value) {
    double x = axis.x(day.date());
    double y = scale.y(value);
    boolean strong = isStrong(day.date());
    double size = look == Look.BLOCK ? 1.8 : strong ? 3.5 : 2;
    Mark mark =
        day.outside()
            ? new Mark(Shape.DIAMOND, x, y, look == Look.BLOCK ? 4 : strong ? 5.5 : 4, Ink.RED)
            : new Mark(Shape.DOT, x, y, size, strong ? Ink.ACCENT : Ink.FAINT);
    if (look != Look.WEEK) return List.of(mark);
    Ink ink = day.outside() ? Ink.RED_TEXT : Ink.SOFT;
    return List.of(
        mark,
        new Drawing.Words(
            day.words(), x, y < 22 ? y + 18 : y - 9, 11, false, Drawing.Anchor.MIDDLE, ink));
  }

  private boolean isStrong(LocalDate date) {
    return !date.isBefore(strongFrom);
  }

  /** Feelings keep their whole scale; other signals what was measured and what is normal. */
  private Scale scale(double height) {
    double space = look == Look.WEEK ? 10 : 6;
    if (signal.isScale()) return new Scale(1, 5, height - space, space);
    double[] all = mornings.stream().flatMapToDouble(this::seen).sorted().toArray();
    double low = all.length == 0 ? 0 : all[0];
    double high = all.length == 0 ? 1 : all[all.length - 1];
    double margin = Math.max((high - low) * 0.08, 0.5);
    return new Scale(low - margin, high + margin, height - space, space);
  }

  private DoubleStream seen(Day day) {
    DoubleStream normal =
        day.normal().map(n -> DoubleStream.of(n.low(), n.high())).orElseGet(DoubleStream::empty);
    return DoubleStream.concat(day.judged().stream(), normal);
  }
}
