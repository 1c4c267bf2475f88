package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import upswing.readiness.Baseline;
import upswing.report.Reckoning;
import upswing.report.SignalWords;
import upswing.training.Signal;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Lens;
import upswing.ui.chart.Scale;

/** A signal over the runner's own normal range of each day. */
final class SignalStrip implements Strip {

  private final SignalSeries days;
  private final SignalSeries weeks;
  private final SignalReckoning reckoning;
  private final SignalWords signals;
  private final LocalDate from;
  private final String asOfToday;

  SignalStrip(
      SignalSeries days,
      LocalDate from,
      SignalReckoning reckoning,
      String asOfToday,
      Messages words) {
    this.days = days;
    this.from = from;
    this.reckoning = reckoning;
    this.asOfToday = asOfToday;
    weeks = days.weekly();
    signals = new SignalWords(words);
  }

  @Override
  public String id() {
    return signal().name();
  }

  @Override
  public String name() {
    return signals.judgedName(signal());
  }

  @Override
  public String unit() {
    return signals.unit(signal());
  }

  @Override
  public double height(Grain grain) {
    return grain == Grain.WEEK && signal().isScale() ? 42 : 54;
  }

  @Override
  public List<Item> draw(Sight sight, Scale scale) {
    SignalSeries series = series(sight.grain());
    SignalDrawing drawing = new SignalDrawing(series, sight, scale);
    List<Item> items = new ArrayList<>(drawing.band());
    if (sight.grain() == Grain.WEEK) items.addAll(drawing.whiskers(days));
    else if (signal() == Signal.HRV) items.addAll(drawing.singleMornings());
    items.addAll(drawing.line());
    items.addAll(drawing.marks());
    return items;
  }

  @Override
  public List<Item> lit(Sight sight, LocalDate day) {
    SignalSeries series = series(sight.grain());
    int cell = sight.cell(day);
    if (!holds(series, cell) || Double.isNaN(series.judged[cell])) return List.of();
    double y = scale(sight).y(series.judged[cell]);
    return List.of(
        series.outside[cell]
            ? new Mark(Shape.DIAMOND, sight.x(day), y, 6, Ink.RED)
            : new Mark(Shape.RING, sight.x(day), y, 4.5, Ink.INK));
  }

  @Override
  public Said said(LocalDate day, Grain grain) {
    SignalSeries series = series(grain);
    int cell = cell(day, grain);
    if (!holds(series, cell) || Double.isNaN(series.judged[cell])) return Said.NOTHING;
    String value = signals.value(signal(), series.judged[cell]);
    String beside =
        grain == Grain.WEEK
            ? days.reach(7 * cell, 7 * cell + 7).map(r -> range(r[0], r[1])).orElse("")
            : normal(series, cell).map(n -> signals.range(signal(), n)).orElse("");
    return new Said(value, beside, series.outside[cell]);
  }

  @Override
  public String asOfToday() {
    return asOfToday;
  }

  @Override
  public List<Column> columns(Grain grain) {
    SignalSeries series = series(grain);
    String key = signal().name().toLowerCase(java.util.Locale.ROOT);
    String unit =
        switch (signal()) {
          case RESTING_HEART_RATE -> "_bpm";
          case HRV -> "_7_day_ms";
          case SLEEP, SLEEP_REGULARITY -> "_min";
          default -> "_1_to_5";
        };
    DoubleFunction<String> bare = v -> signals.bare(signal(), v);
    return List.of(
        new Column(
            key + unit,
            name(),
            signals.briefUnit(signal()),
            day -> at(series, series.judged, day, grain),
            bare,
            1),
        new Column(key + "_normal_low", "", "", day -> at(series, series.low, day, grain), bare, 1),
        new Column(
            key + "_normal_high", "", "", day -> at(series, series.high, day, grain), bare, 1));
  }

  @Override
  public Reckoning why(LocalDate day) {
    return reckoning.of(signal(), day);
  }

  /** The values of days as they are judged, NaN where none is known. */
  double judged(LocalDate day) {
    return at(days, days.judged, day, Grain.DAY);
  }

  private double at(SignalSeries series, double[] values, LocalDate day, Grain grain) {
    int cell = cell(day, grain);
    return holds(series, cell) ? values[cell] : Double.NaN;
  }

  private Signal signal() {
    return days.signal;
  }

  private SignalSeries series(Grain grain) {
    return grain == Grain.DAY ? days : weeks;
  }

  private int cell(LocalDate day, Grain grain) {
    return Math.floorDiv(Math.toIntExact(day.toEpochDay() - from.toEpochDay()), grain.days());
  }

  private static boolean holds(SignalSeries series, int cell) {
    return cell >= 0 && cell < series.judged.length;
  }

  private static Optional<Baseline.Known> normal(SignalSeries series, int cell) {
    double low = series.low[cell];
    double high = series.high[cell];
    return Double.isNaN(low)
        ? Optional.empty()
        : Optional.of(new Baseline.Known((low + high) / 2, 1, low, high, 0, true));
  }

  private String range(double low, double high) {
    String from = signals.bare(signal(), low);
    String to = signals.bare(signal(), high);
    return from.equals(to) ? from : from + " – " + to;
  }

  @Override
  public List<Item> write(Sight sight, Scale scale) {
    return sight.ticks(
        scale, signals.bare(signal(), scale.low()), signals.bare(signal(), scale.high()));
  }

  /**
   * Feelings keep their whole scale; other signals what is seen, in steps, so that it stays calm.
   */
  @Override
  public Scale scale(Sight sight) {
    if (signal().isScale()) return sight.scale(1, 5);
    Lens lens = sight.lens();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    int first = Math.clamp(lens.index(lens.first()), 0, days.judged.length);
    int last = Math.clamp(lens.index(lens.last()) + 1, first, days.judged.length);
    for (int i = first; i < last; i++) {
      for (double v : new double[] {days.judged[i], days.low[i], days.high[i]}) {
        if (Double.isNaN(v)) continue;
        low = Math.min(low, v);
        high = Math.max(high, v);
      }
    }
    double step =
        switch (signal()) {
          case SLEEP -> 30;
          case SLEEP_REGULARITY -> 10;
          default -> 2;
        };
    if (low > high) return sight.scale(0, step);
    low = Math.floor(low / step) * step;
    high = Math.max(Math.ceil(high / step) * step, low + 2 * step);
    return sight.scale(low, high);
  }
}
