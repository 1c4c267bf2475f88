package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import upswing.report.Reckoning;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/**
 * One point for each run that counts: easy runs kept easy, key sessions, efficiency.
 *
 * @param points by day
 * @param key the figure's name in a file
 * @param turned whether lower is better and stands higher, as for paces
 * @param fixed the ends of the scale where it does not follow what is seen
 * @param limit a value that should not be left
 * @param fan the trend of the last weeks
 */
record PointStrip(
    String id,
    String name,
    String unit,
    String key,
    NavigableMap<LocalDate, Run> points,
    DoubleFunction<String> words,
    boolean turned,
    Optional<double[]> fixed,
    OptionalDouble limit,
    Optional<Fan> fan,
    RunWords says)
    implements Strip {

  private static final double ROOM_FOR_TICK = 13;

  private static final double A_LETTER = 6.2;

  /** Pixels that the words of a trend take. */
  private static final double WORDS = 260;

  /** A figure of a run; what it means is in its shape too. */
  record Run(double value, Drawing.Shape shape, Ink ink) {}

  /** What is said of a day, and why. */
  interface RunWords {

    Said on(LocalDate day, Grain grain);

    Reckoning why(LocalDate day);
  }

  @Override
  public double height(Grain grain) {
    return fan.isPresent() ? 104 : 62;
  }

  @Override
  public List<Item> write(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>();
    if (limit.isPresent()) {
      double value = limit.getAsDouble();
      items.add(sight.tick(scale.y(value), words.apply(value)));
      if (Math.abs(scale.y(value) - scale.y(scale.high())) > ROOM_FOR_TICK) {
        items.add(sight.tick(scale.y(scale.high()), words.apply(scale.high())));
      }
    } else {
      items.addAll(sight.ticks(scale, words.apply(scale.low()), words.apply(scale.high())));
    }
    fan.ifPresent(f -> items.addAll(f.words(sight)));
    return items;
  }

  @Override
  public List<Item> draw(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>();
    limit.ifPresent(value -> items.add(sight.limit(scale, value)));
    fan.ifPresent(f -> items.addAll(f.draw(sight, scale)));
    double size = Math.clamp(sight.lens().dayWidth() / 2, 1.2, 3);
    seen(sight)
        .forEach(
            (day, run) -> {
              double r = run.shape() == Drawing.Shape.DIAMOND ? size + 1.4 : size;
              items.add(
                  new Mark(run.shape(), sight.lens().x(day), scale.y(run.value()), r, run.ink()));
            });
    return items;
  }

  @Override
  public List<Item> lit(Sight sight, LocalDate day) {
    Run run = points.get(day);
    if (run == null) return List.of();
    double y = scale(sight).y(run.value());
    return List.of(new Mark(Drawing.Shape.RING, sight.lens().x(day), y, 5, Ink.INK));
  }

  @Override
  public Said said(LocalDate day, Grain grain) {
    return says.on(day, grain);
  }

  @Override
  public String asOfToday() {
    return "";
  }

  @Override
  public List<Column> columns(Grain grain) {
    return List.of(new Column(key, name, unit, day -> mean(day, grain), words, 3));
  }

  @Override
  public Reckoning why(LocalDate day) {
    return says.why(day);
  }

  /** The figure of a day; of a week the mean of its runs. */
  private double mean(LocalDate day, Grain grain) {
    return points.subMap(day, true, day.plusDays(grain.days() - 1L), true).values().stream()
        .mapToDouble(Run::value)
        .average()
        .orElse(Double.NaN);
  }

  private Map<LocalDate, Run> seen(Sight sight) {
    return points.subMap(sight.lens().first(), true, sight.lens().last(), true);
  }

  @Override
  public Scale scale(Sight sight) {
    if (fixed.isPresent()) return sight.scale(fixed.get()[0], fixed.get()[1]);
    double[] values = seen(sight).values().stream().mapToDouble(Run::value).sorted().toArray();
    if (values.length == 0) values = new double[] {points.firstEntry().getValue().value()};
    double low = values[0];
    double high = values[values.length - 1];
    double margin = Math.max((high - low) * 0.15, Math.abs(high) * 0.01);
    return turned
        ? sight.turned(low - margin, high + margin)
        : sight.scale(low - margin, high + margin);
  }

  /**
   * A trend with where it may lie for nine times of ten.
   *
   * @param from its first day
   * @param to its last day
   * @param at value in the middle of its days
   * @param perDay slope, with its lower and upper end
   */
  record Fan(
      LocalDate from,
      LocalDate to,
      LocalDate middle,
      double at,
      double perDay,
      double low,
      double high,
      String title,
      String sub,
      Ink ink) {

    List<Item> draw(Sight sight, Scale scale) {
      if (Double.isNaN(perDay)) return List.of();
      double left = sight.lens().x(from);
      double right = sight.lens().x(to);
      List<Item> items = new ArrayList<>();
      items.add(
          new Drawing.Area(
              List.of(
                  new Point(left, scale.y(on(from, low))),
                  new Point(sight.lens().x(middle), scale.y(at)),
                  new Point(right, scale.y(on(to, low))),
                  new Point(right, scale.y(on(to, high))),
                  new Point(sight.lens().x(middle), scale.y(at)),
                  new Point(left, scale.y(on(from, high)))),
              Ink.FAN));
      items.add(
          new Drawing.Line(
              List.of(
                  new Point(left, scale.y(on(from, perDay))),
                  new Point(right, scale.y(on(to, perDay)))),
              ink,
              2,
              false));
      return items;
    }

    /** In the empty days to come where there is room for it, else under its first day. */
    List<Item> words(Sight sight) {
      double after = sight.lens().begin(sight.lens().index(sight.today()) + 1.0) + 14;
      boolean empty = after >= sight.lens().left() && after + WORDS <= sight.lens().right();
      if (!empty && sight.lens().x(to) < sight.lens().left()) return List.of();
      double x =
          empty
              ? after
              : Math.clamp(
                  sight.lens().x(from), sight.lens().left() + 6, sight.lens().right() - WORDS);
      double y = empty ? sight.top() + sight.height() / 2 - 2 : sight.top() + sight.height() - 22;
      double wide = A_LETTER * Math.max(title.length(), sub.length());
      return List.of(
          Drawing.box(x - 3, y - 12, empty ? 0 : wide, 31, Ink.SURFACE),
          new Drawing.Words(title, x, y, 11.5, true, Drawing.Anchor.START, Ink.INK),
          new Drawing.Words(sub, x, y + 15, 11, false, Drawing.Anchor.START, Ink.SOFT));
    }

    private double on(LocalDate day, double slope) {
      return at + slope * (day.toEpochDay() - middle.toEpochDay());
    }
  }
}
