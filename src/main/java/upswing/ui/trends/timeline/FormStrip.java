package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import upswing.load.Form;
import upswing.load.Ledger;
import upswing.report.Amounts;
import upswing.report.Reckoning;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.chart.Bins;
import upswing.ui.chart.Bins.Bin;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;
import upswing.ui.chart.Trace;

/** Fitness and fatigue as lines, or form as bars around zero; the forecast is dashed. */
final class FormStrip implements Strip {

  /** Which of the two it shows. */
  enum Kind {
    FITNESS,
    FORM
  }

  private final Kind kind;
  private final Ledger ledger;
  private final Messages words;
  private final LocalDate from;
  private final double[] fitness;
  private final double[] fatigue;
  private final double[] form;
  private final LoadReckoning reckoning;
  private final Optional<LocalDate> race;

  FormStrip(Kind kind, Ledger ledger, LocalDate from, int days, Messages words) {
    this.kind = kind;
    this.ledger = ledger;
    this.from = from;
    this.words = words;
    reckoning = new LoadReckoning(ledger, words);
    race =
        ledger.plan().sessions().values().stream()
            .filter(s -> s.kind() == SessionKind.RACE && s.date().isAfter(ledger.today()))
            .map(Session::date)
            .min(Comparator.naturalOrder());
    fitness = new double[days];
    fatigue = new double[days];
    form = new double[days];
    Arrays.fill(fitness, Double.NaN);
    Arrays.fill(fatigue, Double.NaN);
    Arrays.fill(form, Double.NaN);
    for (int i = 0; i < days; i++) {
      LocalDate day = from.plusDays(i);
      Form one = ledger.form(day);
      boolean begun = !day.isBefore(ledger.firstDay()) && one.fitness() + one.fatigue() > 0;
      if (!begun) continue;
      fitness[i] = one.fitness();
      fatigue[i] = one.fatigue();
      form[i] = one.form();
    }
  }

  @Override
  public String id() {
    return kind.name();
  }

  @Override
  public String name() {
    return words.of("timeline.form." + kind);
  }

  @Override
  public String unit() {
    return words.of("timeline.form.unit." + kind);
  }

  @Override
  public double height(Grain grain) {
    return grain == Grain.DAY ? 96 : 72;
  }

  @Override
  public List<Item> draw(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>();
    int split = Math.clamp(sight.lens().index(sight.today()) + 1L, 0, fitness.length);
    if (kind == Kind.FITNESS) {
      lines(items, sight, scale, fatigue, split, Ink.FATIGUE, 1.5);
      lines(items, sight, scale, fitness, split, Ink.ACCENT, 2);
    } else {
      double zero = scale.y(0);
      items.add(Drawing.box(sight.lens().left(), zero - 0.5, width(sight), 1, Ink.FAINT));
      items.addAll(bars(sight, scale, split));
      forecast(items, sight, scale, form, split, Ink.SOFT, 1.2);
      raceSeen(sight)
          .ifPresent(
              day ->
                  items.add(
                      new Mark(
                          Shape.DOT, sight.lens().x(day), scale.y(form[index(day)]), 4, Ink.RACE)));
    }
    return items;
  }

  @Override
  public List<Item> write(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>(sight.ticks(scale, said(scale.low()), said(scale.high())));
    if (kind == Kind.FITNESS) return items;
    double zero = scale.y(0);
    boolean apart = zero - scale.y(scale.high()) > 14 && scale.y(scale.low()) - zero > 14;
    if (apart) items.add(sight.tick(zero, "0"));
    raceSeen(sight).ifPresent(day -> items.add(onRaceDay(sight, day)));
    return items;
  }

  private Optional<LocalDate> raceSeen(Sight sight) {
    return race.filter(sight.lens()::sees)
        .filter(day -> index(day) < form.length && !Double.isNaN(form[index(day)]));
  }

  /** What the forecast comes to on the day it is for. */
  private Item onRaceDay(Sight sight, LocalDate day) {
    double x = sight.lens().x(day);
    String said = words.of("timeline.form.race", Amounts.signed(form[index(day)]));
    boolean fits = x - 230 > sight.lens().left();
    Drawing.Anchor anchor = fits ? Drawing.Anchor.END : Drawing.Anchor.START;
    double beside = fits ? x - 8 : x + 8;
    return new Drawing.Words(said, beside, sight.top() + 14, 11.5, true, anchor, Ink.INK);
  }

  private String said(double value) {
    return kind == Kind.FORM ? Amounts.signed(value) : Amounts.whole(value);
  }

  private void lines(
      List<Item> items,
      Sight sight,
      Scale scale,
      double[] values,
      int split,
      Ink ink,
      double width) {
    for (List<Point> line : Trace.of(values, sight.lens(), 1, 0, split, scale)) {
      if (line.size() > 1) items.add(new Drawing.Line(line, ink, width, false));
    }
    forecast(items, sight, scale, values, split, ink, width);
  }

  private static void forecast(
      List<Item> items,
      Sight sight,
      Scale scale,
      double[] values,
      int split,
      Ink ink,
      double width) {
    int from = Math.max(0, split - 1);
    for (List<Point> line : Trace.of(values, sight.lens(), 1, from, values.length, scale)) {
      if (line.size() > 1) items.add(new Drawing.Line(line, ink, width, true));
    }
  }

  private List<Item> bars(Sight sight, Scale scale, int split) {
    List<Item> bars = new ArrayList<>();
    double zero = scale.y(0);
    for (Bin bin : Bins.of(sight.lens(), 1, split)) {
      Bins.Upright bar = bin.upright(sight.lens(), 1, Double.MAX_VALUE);
      int[] ends = Trace.extremes(form, bin.from(), bin.to());
      for (int i : ends) {
        if (isCovered(i, ends)) continue;
        double y = scale.y(form[i]);
        Ink ink = form[i] < 0 ? Ink.FATIGUE : Ink.ACCENT;
        bars.add(Drawing.box(bar.x(), Math.min(y, zero), bar.width(), Math.abs(zero - y), ink));
      }
    }
    return bars;
  }

  /** Whether a longer bar stands on the same side of zero. */
  private boolean isCovered(int i, int[] ends) {
    return Arrays.stream(ends)
        .anyMatch(j -> form[i] * form[j] > 0 && Math.abs(form[j]) > Math.abs(form[i]));
  }

  @Override
  public List<Item> lit(Sight sight, LocalDate day) {
    int i = sight.lens().index(day);
    if (i < 0 || i >= fitness.length || Double.isNaN(fitness[i])) return List.of();
    Scale scale = scale(sight);
    double x = sight.lens().x(day);
    return kind == Kind.FITNESS
        ? List.of(
            new Mark(Shape.RING, x, scale.y(fatigue[i]), 4, Ink.FATIGUE),
            new Mark(Shape.RING, x, scale.y(fitness[i]), 4, Ink.ACCENT))
        : List.of(new Mark(Shape.RING, x, scale.y(form[i]), 4, Ink.INK));
  }

  @Override
  public Said said(LocalDate day, Grain grain) {
    int i = index(day);
    if (i < 0 || i >= fitness.length || Double.isNaN(fitness[i])) return Said.NOTHING;
    String about =
        day.isAfter(ledger.today())
            ? words.of("timeline.form.forecast")
            : ledger.form(day).warmingUp() ? words.of("timeline.form.warmingUp") : "";
    return kind == Kind.FITNESS
        ? Said.plain(
            words.of("timeline.form.both", Amounts.whole(fitness[i]), Amounts.whole(fatigue[i])),
            about)
        : Said.plain(Amounts.signed(form[i]), about);
  }

  @Override
  public String asOfToday() {
    return "";
  }

  @Override
  public List<Column> columns(Grain grain) {
    return kind == Kind.FORM
        ? List.of(column("form_points", "timeline.form.FORM", form, Amounts::signed, grain))
        : List.of(
            column("fitness_points", "trends.fitness.name", fitness, Amounts::whole, grain),
            column("fatigue_points", "trends.fatigue.name", fatigue, Amounts::whole, grain));
  }

  private Column column(
      String key,
      String name,
      double[] values,
      java.util.function.DoubleFunction<String> said,
      Grain grain) {
    // A week's figure is that of its last day.
    ToDoubleFunction<LocalDate> at =
        day -> {
          int i = index(day) + (grain == Grain.WEEK ? 6 : 0);
          return i >= 0 && i < values.length ? values[i] : Double.NaN;
        };
    return new Column(key, words.of(name), words.of("trends.load.unit"), at, said, 1);
  }

  @Override
  public Reckoning why(LocalDate day) {
    return kind == Kind.FITNESS ? reckoning.ofFitness(day) : reckoning.ofForm(day);
  }

  @Override
  public Scale scale(Sight sight) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    int first = Math.clamp(sight.lens().index(sight.lens().first()), 0, fitness.length);
    int last = Math.clamp(sight.lens().index(sight.lens().last()) + 1L, first, fitness.length);
    for (int i = first; i < last; i++) {
      if (Double.isNaN(fitness[i])) continue;
      boolean lines = kind == Kind.FITNESS;
      low = Math.min(low, lines ? Math.min(fitness[i], fatigue[i]) : form[i]);
      high = Math.max(high, lines ? Math.max(fitness[i], fatigue[i]) : form[i]);
    }
    if (low > high) return sight.scale(0, 10);
    if (kind == Kind.FORM) {
      low = Math.min(low, 0);
      high = Math.max(high, 0);
    }
    low = Math.floor(low / 5) * 5;
    return sight.scale(low, Math.max(Math.ceil(high / 5) * 5, low + 5));
  }

  private int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - from.toEpochDay());
  }

  private static double width(Sight sight) {
    return sight.lens().right() - sight.lens().left();
  }
}
