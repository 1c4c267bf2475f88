package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.report.Amounts;
import upswing.report.Reckoning;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.chart.Bins;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;
import upswing.ui.chart.Trace;

/**
 * How much of the time was easy, over four weeks, against three quarters of it.
 *
 * <p>Source: Seiler & Kjerland 2006; Rosenblat 2025. By time, not by sessions; grade M.
 */
final class ShareStrip implements Strip {

  private static final double LEAST = 0.75;
  private static final int WEEKS = 4;
  private static final double ROOM_FOR_DOTS = 5;

  private final Messages words;
  private final LocalDate from;
  private final double[] easyMinutes;
  private final double[] minutes;
  private final double[] shares;

  ShareStrip(Ledger ledger, LocalDate from, int days, Messages words) {
    this.from = from;
    this.words = words;
    int weeks = days / 7;
    easyMinutes = new double[weeks];
    minutes = new double[weeks];
    shares = new double[weeks];
    Arrays.fill(shares, Double.NaN);
    for (int week = 0; week < weeks; week++) {
      LocalDate start = from.plusDays(7L * week);
      if (start.isAfter(ledger.today())) break;
      WeekFigures figures = ledger.week(start);
      if (figures.easyShare().isEmpty()) continue;
      minutes[week] = figures.doneMinutes();
      easyMinutes[week] = figures.doneMinutes() * figures.easyShare().getAsDouble();
      double all = sum(minutes, week);
      if (all > 0) shares[week] = sum(easyMinutes, week) / all;
    }
  }

  private static double sum(double[] values, int last) {
    return Arrays.stream(values, Math.max(0, last - WEEKS + 1), last + 1).sum();
  }

  boolean isEmpty() {
    return Arrays.stream(shares).allMatch(Double::isNaN);
  }

  @Override
  public String id() {
    return "EASY_SHARE";
  }

  @Override
  public String name() {
    return words.of("timeline.share");
  }

  @Override
  public String unit() {
    return words.of("timeline.share.unit");
  }

  @Override
  public double height(Grain grain) {
    return 54;
  }

  @Override
  public List<Item> draw(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>();
    items.add(sight.limit(scale, LEAST));
    for (List<Point> line : Trace.of(shares, sight.lens(), 7, 0, shares.length, scale)) {
      if (line.size() > 1) items.add(new Drawing.Line(line, Ink.ACCENT, 1.5, false));
    }
    boolean dots = sight.grain() == Grain.DAY && 7 * sight.lens().dayWidth() >= ROOM_FOR_DOTS;
    for (Bins.Bin bin : Bins.of(sight.lens(), 7, shares.length)) {
      int[] ends = Trace.extremes(shares, bin.from(), bin.to());
      for (int i : ends) {
        double x = sight.lens().begin(7 * (i + 0.5));
        double y = scale.y(shares[i]);
        if (shares[i] < LEAST) items.add(new Mark(Shape.DIAMOND, x, y, 4.5, Ink.AMBER));
        else if (dots) items.add(new Mark(Shape.DOT, x, y, 1.8, Ink.ACCENT));
      }
    }
    return items;
  }

  @Override
  public List<Item> write(Sight sight, Scale scale) {
    return List.of(
        sight.tick(scale.y(LEAST), Amounts.percent(LEAST)),
        sight.tick(scale.y(1), Amounts.percent(1)));
  }

  @Override
  public Scale scale(Sight sight) {
    double least = Arrays.stream(shares).filter(s -> !Double.isNaN(s)).min().orElse(LEAST);
    return sight.scale(Math.min(0.6, Math.floor(least * 10) / 10), 1);
  }

  @Override
  public List<Item> lit(Sight sight, LocalDate day) {
    double share = share(day);
    if (Double.isNaN(share)) return List.of();
    double x = sight.lens().begin(7 * (week(day) + 0.5));
    return List.of(new Mark(Shape.RING, x, scale(sight).y(share), 4, Ink.INK));
  }

  @Override
  public Said said(LocalDate day, Grain grain) {
    double share = share(day);
    if (Double.isNaN(share)) return Said.NOTHING;
    return new Said(
        Amounts.percent(share),
        words.of("timeline.share.least", Amounts.percent(LEAST)),
        share < LEAST);
  }

  @Override
  public String asOfToday() {
    return "";
  }

  @Override
  public List<Column> columns(Grain grain) {
    return List.of(
        new Column(
            "easy_share_4_weeks_percent",
            name(),
            unit(),
            day -> 100 * share(day),
            v -> Amounts.percent(v / 100),
            1));
  }

  @Override
  public Reckoning why(LocalDate day) {
    int week = week(day);
    List<Reckoning.Number> numbers = new ArrayList<>();
    for (int i = Math.max(0, week - WEEKS + 1); i <= week && i < shares.length; i++) {
      numbers.add(
          new Reckoning.Number(
              words.of("timeline.number.weekOf", Dates.brief(from.plusDays(7L * i), words)),
              words.of(
                  "timeline.share.of", Amounts.hours(easyMinutes[i]), Amounts.hours(minutes[i]))));
    }
    if (!Double.isNaN(share(day))) {
      numbers.add(new Reckoning.Number(words.of("timeline.share"), Amounts.percent(share(day))));
    }
    return new Reckoning(
        words.of("timeline.why.title", name(), Dates.full(day, words)),
        numbers,
        words.of("timeline.formula.share"),
        words.of("timeline.source.share"));
  }

  private double share(LocalDate day) {
    int week = week(day);
    return week >= 0 && week < shares.length ? shares[week] : Double.NaN;
  }

  private int week(LocalDate day) {
    return Math.toIntExact(Math.floorDiv(day.toEpochDay() - from.toEpochDay(), 7L));
  }
}
