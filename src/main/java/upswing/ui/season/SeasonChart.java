package upswing.ui.season;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import upswing.load.Form;
import upswing.ui.Messages;
import upswing.ui.chart.Chart;
import upswing.ui.chart.DayAxis;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Anchor;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Words;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/** A season as one drawing: months, phases, races, a bar a week, and form. */
record SeasonChart(Season season, Messages words) implements Chart {

  static final double LEFT = 128;
  static final double RIGHT = 16;
  static final double PHASE_TOP = 26;
  static final double PHASE_HEIGHT = 22;
  static final double FLAG_TOP = 60;
  static final double FLAG_HEIGHT = 34;
  private static final double BARS_TOP = 112;
  private static final double WEEK_LINE = 18;
  private static final double GAP = 34;
  private static final double HOUR = 60;

  @Override
  public LocalDate first() {
    return season.first();
  }

  @Override
  public int days() {
    return 7 * season.weeks().size();
  }

  @Override
  public DayAxis axis(double width) {
    return new DayAxis(first(), days(), LEFT, Math.max(LEFT + 364, width - RIGHT));
  }

  @Override
  public Drawing draw(DayAxis axis, double height) {
    List<Item> items = new ArrayList<>();
    recoveries(items, axis, height);
    months(items, axis, height);
    items.addAll(new SeasonPhases(season, words).draw(axis));
    bars(items, axis, height);
    curves(items, axis, height);
    today(items, axis, height);
    items.addAll(
        new SeasonFlags(season, words)
            .draw(
                axis,
                height,
                season.forms().isEmpty() ? Optional.empty() : Optional.of(formScale(height))));
    labels(items, height);
    return new Drawing(axis.right() + RIGHT, height, items);
  }

  /** The week under the pointer, framed. */
  @Override
  public List<Item> lit(DayAxis axis, double height, LocalDate day) {
    return season
        .week(day)
        .map(
            week -> {
              double x = axis.start(week.start());
              double right = x + axis.dayWidth() * 7;
              double bottom = barsBottom(height) + WEEK_LINE;
              return List.<Item>of(
                  new Drawing.Line(
                      List.of(
                          new Point(x, BARS_TOP),
                          new Point(right, BARS_TOP),
                          new Point(right, bottom),
                          new Point(x, bottom),
                          new Point(x, BARS_TOP)),
                      Ink.INK,
                      1.5,
                      false));
            })
        .orElse(List.of());
  }

  @Override
  public String title() {
    return words.of("season.title", String.valueOf(season.year()));
  }

  @Override
  public String spoken() {
    return words.of(
        "season.spoken",
        String.valueOf(season.year()),
        season.flags().size(),
        season.weeks().stream().filter(Season.Week::recovery).count());
  }

  private void recoveries(List<Item> items, DayAxis axis, double height) {
    for (Season.Week week : season.weeks()) {
      if (!week.recovery()) continue;
      double x = axis.start(week.start());
      items.add(
          Drawing.box(x, BARS_TOP - 8, axis.dayWidth() * 7, height - BARS_TOP + 8, Ink.RECOVERY));
    }
  }

  private void months(List<Item> items, DayAxis axis, double height) {
    YearMonth month = YearMonth.from(season.first().plusDays(6));
    while (!month.atDay(1).isAfter(season.last())) {
      LocalDate from = month.atDay(1).isBefore(season.first()) ? season.first() : month.atDay(1);
      double x = axis.start(from);
      items.add(Drawing.line(x, 0, x, height, Ink.LINE, 1));
      if (axis.right() - x > 30) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT, words.locale());
        items.add(new Words(name, x + 6, 13, 11.5, false, Anchor.START, Ink.SOFT));
      }
      month = month.plusMonths(1);
    }
  }

  private void bars(List<Item> items, DayAxis axis, double height) {
    double bottom = barsBottom(height);
    int hours = hours();
    Scale scale = new Scale(0, hours * HOUR, bottom, BARS_TOP + 8);
    int step = hours > 12 ? 4 : hours > 6 ? 2 : 1;
    for (int hour = step; hour <= hours; hour += step) {
      double y = scale.y(hour * HOUR);
      items.add(Drawing.line(axis.left(), y, axis.right(), y, Ink.LINE, 1));
      items.add(
          new Words(
              words.of("season.hours", hour),
              axis.left() - 8,
              y + 4,
              11,
              false,
              Anchor.END,
              Ink.SOFT));
    }
    items.add(Drawing.line(axis.left(), bottom, axis.right(), bottom, Ink.LINE, 1));
    double width = axis.dayWidth() * 7;
    int number = 0;
    for (Season.Week week : season.weeks()) {
      number++;
      double x = axis.start(week.start()) + width * 0.17;
      if (week.planned() > 0) {
        double y = scale.y(week.planned());
        items.add(new Drawing.Bar(x, y, width * 0.66, bottom - y, 2, Ink.PLANNED, false));
        items.addAll(outline(x, y, width * 0.66, bottom));
      }
      if (week.done() > 0) {
        double y = scale.y(week.done());
        items.add(new Drawing.Bar(x, y, width * 0.66, bottom - y, 2, Ink.ACCENT, false));
      }
      if (number % 2 == 1) {
        items.add(
            new Words(
                String.valueOf(number),
                x + width * 0.33,
                bottom + 14,
                10.5,
                false,
                Anchor.MIDDLE,
                Ink.SOFT));
      }
    }
  }

  private static List<Item> outline(double x, double y, double width, double bottom) {
    return List.of(
        new Drawing.Line(
            List.of(
                new Point(x, bottom),
                new Point(x, y),
                new Point(x + width, y),
                new Point(x + width, bottom)),
            Ink.PLANNED,
            1,
            false));
  }

  private void curves(List<Item> items, DayAxis axis, double height) {
    if (season.forms().isEmpty()) return;
    Scale scale = formScale(height);
    for (int value = (int) (Math.ceil(scale.low() / 20) * 20); value <= scale.high(); value += 20) {
      double y = scale.y(value);
      Ink ink = value == 0 ? Ink.FAINT : Ink.LINE;
      items.add(Drawing.line(axis.left(), y, axis.right(), y, ink, 1));
      String said = value < 0 ? "−" + -value : String.valueOf(value);
      items.add(new Words(said, axis.left() - 8, y + 4, 11, false, Anchor.END, Ink.SOFT));
    }
    curve(items, axis, scale, Form::fatigue, Ink.FAINT, 1.3);
    curve(items, axis, scale, Form::fitness, Ink.FITNESS, 1.8);
    curve(items, axis, scale, Form::form, Ink.ACCENT, 2);
  }

  private void curve(
      List<Item> items,
      DayAxis axis,
      Scale scale,
      ToDoubleFunction<Form> figure,
      Ink ink,
      double width) {
    List<Point> done = new ArrayList<>();
    List<Point> forecast = new ArrayList<>();
    for (Form form : season.forms()) {
      Point here = new Point(axis.x(form.date()), scale.y(figure.applyAsDouble(form)));
      if (!form.forecast()) {
        done.add(here);
      } else {
        if (forecast.isEmpty() && !done.isEmpty()) forecast.add(done.getLast());
        forecast.add(here);
      }
    }
    if (done.size() > 1) items.add(new Drawing.Line(done, ink, width, false));
    if (forecast.size() > 1) items.add(new Drawing.Line(forecast, ink, width, true));
  }

  private void today(List<Item> items, DayAxis axis, double height) {
    if (!axis.holds(season.today())) return;
    double x = axis.x(season.today());
    items.add(Drawing.line(x, FLAG_TOP + 2, x, height, Ink.AMBER, 1.5));
    items.add(
        new Words(
            words.of("season.today"), x, FLAG_TOP - 2, 11, true, Anchor.MIDDLE, Ink.AMBER_TEXT));
  }

  private void labels(List<Item> items, double height) {
    label(items, "season.phase", PHASE_TOP + 15);
    label(items, "season.races", FLAG_TOP + 12);
    label(items, "season.time", (BARS_TOP + barsBottom(height)) / 2);
    items.add(
        new Words(
            words.of("season.week"),
            16,
            barsBottom(height) + 14,
            10.5,
            false,
            Anchor.START,
            Ink.SOFT));
    if (season.forms().isEmpty()) return;
    double y = barsBottom(height) + WEEK_LINE + GAP;
    y = legend(items, "season.fitness", Ink.FITNESS, y);
    y = legend(items, "season.fatigue", Ink.FAINT, y);
    y = legend(items, "season.formName", Ink.ACCENT, y);
    items.add(new Words(words.of("season.dashed"), 16, y + 4, 11, false, Anchor.START, Ink.SOFT));
    items.add(
        new Words(words.of("season.asPlanned"), 16, y + 18, 11, false, Anchor.START, Ink.SOFT));
  }

  private void label(List<Item> items, String key, double y) {
    items.add(new Words(words.of(key), 16, y, 12.5, true, Anchor.START, Ink.INK));
    if (words.has(key + ".more")) {
      items.add(new Words(words.of(key + ".more"), 16, y + 15, 11, false, Anchor.START, Ink.SOFT));
    }
  }

  private double legend(List<Item> items, String key, Ink ink, double y) {
    items.add(Drawing.line(16, y - 4, 32, y - 4, ink, 2));
    items.add(new Words(words.of(key), 40, y, 12, true, Anchor.START, Ink.INK));
    return y + 20;
  }

  /** Time takes the upper half of what is below the flags, form the lower. */
  private static double barsBottom(double height) {
    return BARS_TOP + Math.max(80, (height - BARS_TOP - WEEK_LINE - GAP) * 0.44);
  }

  private int hours() {
    double most = season.weeks().stream().mapToDouble(Season.Week::minutes).max().orElse(0);
    return Math.max(2, (int) Math.ceil(most / HOUR));
  }

  private Scale formScale(double height) {
    double low = -20;
    double high = 20;
    for (Form form : season.forms()) {
      low = Math.min(low, form.form());
      high = Math.max(high, Math.max(form.fitness(), form.fatigue()));
    }
    double top = barsBottom(height) + WEEK_LINE + GAP;
    return new Scale(low - 5, high + 5, Math.max(top + 40, height - 8), top);
  }
}
