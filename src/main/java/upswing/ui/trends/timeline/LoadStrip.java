package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.load.DayLoad;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.report.Amounts;
import upswing.report.Reckoning;
import upswing.ui.Messages;
import upswing.ui.chart.Bins;
import upswing.ui.chart.Bins.Bin;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Bar;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;

/** Load as bars: done ones filled, planned ones dashed, a tick where they differ. */
final class LoadStrip implements Strip {

  /** A plan that differs from what was done by more than this share is marked. */
  private static final double DIFFERS = 0.12;

  private static final double WIDEST = 44;

  /** From this width on a week has room for its sums, in pixels. */
  private static final double ROOM_FOR_SUMS = 66;

  private static final double SUMS = 18;

  private final Ledger ledger;
  private final Messages words;
  private final LocalDate from;
  private final Loads days;
  private final Loads weeks;
  private final LoadReckoning reckoning;

  /** Planned and done load of days or weeks. */
  private record Loads(double[] planned, double[] done, boolean[] recovery) {}

  LoadStrip(Ledger ledger, LocalDate from, int count, Messages words) {
    this.ledger = ledger;
    this.from = from;
    this.words = words;
    reckoning = new LoadReckoning(ledger, words);
    days = new Loads(new double[count], new double[count], new boolean[count]);
    for (int i = 0; i < count; i++) {
      DayLoad load = ledger.day(from.plusDays(i));
      days.planned[i] = load.planned();
      days.done[i] = load.done();
    }
    int all = count / 7;
    weeks = new Loads(new double[all], new double[all], new boolean[all]);
    for (int i = 0; i < all; i++) {
      WeekFigures week = ledger.week(from.plusDays(7L * i));
      weeks.planned[i] = week.plannedLoad();
      weeks.done[i] = week.doneLoad();
      weeks.recovery[i] = week.recoveryCut().isPresent();
    }
  }

  @Override
  public String id() {
    return "LOAD";
  }

  @Override
  public String name() {
    return words.of("timeline.load");
  }

  @Override
  public String unit() {
    return words.of("timeline.load.unit");
  }

  @Override
  public double height(Grain grain) {
    return 76;
  }

  @Override
  public Scale scale(Sight sight) {
    Loads loads = loads(sight);
    double most = 1;
    for (Bin bin : bins(sight)) {
      most = Math.max(most, Math.max(most(loads.done, bin), most(loads.planned, bin)));
    }
    double step = sight.grain() == Grain.DAY ? 20 : 100;
    return new Scale(
        0,
        Math.ceil(most / step) * step,
        sight.top() + sight.height() - 6,
        sight.top() + (hasSums(sight) ? SUMS : 6));
  }

  @Override
  public List<Item> draw(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>();
    for (Bin bin : bins(sight)) items.addAll(bar(sight, loads(sight), scale, bin));
    return items;
  }

  @Override
  public List<Item> write(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>();
    items.add(sight.tick(scale.y(scale.high()), Amounts.whole(scale.high())));
    items.add(sight.tick(scale.y(0), "0"));
    if (hasSums(sight)) items.addAll(sums(sight));
    return items;
  }

  private Loads loads(Sight sight) {
    return sight.grain() == Grain.DAY ? days : weeks;
  }

  private List<Bin> bins(Sight sight) {
    return Bins.of(sight.lens(), sight.grain().days(), loads(sight).done.length);
  }

  private static boolean hasSums(Sight sight) {
    return sight.grain() == Grain.DAY && 7 * sight.lens().dayWidth() >= ROOM_FOR_SUMS;
  }

  private List<Item> bar(Sight sight, Loads loads, Scale scale, Bin bin) {
    int cell = sight.grain().days();
    Bins.Upright upright = bin.upright(sight.lens(), cell, WIDEST);
    double x = upright.x();
    double width = upright.width();
    double done = most(loads.done, bin);
    double planned = most(loads.planned, bin);
    double ground = scale.y(0);
    double radius = Math.min(2, width / 4);
    LocalDate last = from.plusDays((long) bin.to() * cell - 1);
    boolean open = !last.isBefore(sight.today());
    List<Item> items = new ArrayList<>();
    if (open && planned > done) {
      double y = scale.y(planned);
      items.add(
          width < 3
              ? Drawing.box(x, y, width, ground - y, Ink.LINE)
              : new Bar(x + 0.5, y, width - 1, ground - y, radius, Ink.FAINT, true));
    }
    if (done > 0) {
      double y = scale.y(done);
      boolean faint = bin.from() * cell < sight.strong();
      Ink ink = faint ? Ink.FAINT : loads.recovery[bin.from()] ? Ink.EASED : Ink.ACCENT;
      items.add(new Bar(x, y, width, ground - y, radius, ink, false));
    }
    boolean differs = planned > 0 && Math.abs(done - planned) > DIFFERS * planned;
    if (!open && differs && width >= 2 && bin.to() - bin.from() == 1) {
      double y = scale.y(planned);
      items.add(Drawing.box(x - 1.5, y - 0.75, width + 3, 1.5, Ink.INK));
    }
    return items;
  }

  /** Done and planned of each week above its days. */
  private List<Item> sums(Sight sight) {
    List<Item> items = new ArrayList<>();
    for (Bin bin : Bins.of(sight.lens(), 7, weeks.done.length)) {
      double x = sight.lens().begin(7.0 * bin.from()) + 4;
      if (x < sight.lens().left() || weeks.planned[bin.from()] + weeks.done[bin.from()] == 0) {
        continue;
      }
      boolean begun = !from.plusDays(7L * bin.from()).isAfter(sight.today());
      String planned = whole(weeks.planned[bin.from()]);
      String sum =
          begun ? words.of("timeline.load.of", whole(weeks.done[bin.from()]), planned) : planned;
      Ink ink = begun ? Ink.INK : Ink.SOFT;
      items.add(new Drawing.Words(sum, x, sight.top() + 13, 11, false, Drawing.Anchor.START, ink));
    }
    return items;
  }

  @Override
  public List<Item> lit(Sight sight, LocalDate day) {
    return List.of();
  }

  @Override
  public Said said(LocalDate day, Grain grain) {
    WeekFigures week = ledger.week(from.plusDays(7L * Math.floorDiv(index(day), 7)));
    String ofWeek = words.of("timeline.load.of", whole(week.doneLoad()), whole(week.plannedLoad()));
    if (grain == Grain.WEEK) return Said.plain(ofWeek, words.of("timeline.load.ofPlan"));
    DayLoad load = ledger.day(day);
    boolean open = !day.isBefore(ledger.today());
    String value =
        open && load.done() == 0
            ? words.of("timeline.load.planned", whole(load.planned()))
            : Math.abs(load.done() - load.planned()) <= DIFFERS * load.planned()
                ? words.of("timeline.load.asPlanned", whole(load.done()))
                : words.of("timeline.load.of", whole(load.done()), whole(load.planned()));
    return Said.plain(value, words.of("timeline.load.week", ofWeek));
  }

  @Override
  public String asOfToday() {
    return "";
  }

  @Override
  public List<Column> columns(Grain grain) {
    Loads loads = grain == Grain.DAY ? days : weeks;
    return List.of(
        new Column(
            "load_done_points",
            name(),
            words.of("trends.load.unit"),
            day -> day.isAfter(ledger.today()) ? Double.NaN : at(loads.done, day, grain),
            this::whole,
            1),
        new Column(
            "load_planned_points",
            words.of("timeline.load.column"),
            words.of("trends.load.unit"),
            day -> at(loads.planned, day, grain),
            this::whole,
            1));
  }

  @Override
  public Reckoning why(LocalDate day) {
    return reckoning.ofLoad(day);
  }

  private double at(double[] values, LocalDate day, Grain grain) {
    int cell = Math.floorDiv(index(day), grain.days());
    return cell >= 0 && cell < values.length ? values[cell] : Double.NaN;
  }

  private int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - from.toEpochDay());
  }

  private String whole(double points) {
    return Amounts.whole(points);
  }

  private static double most(double[] values, Bin bin) {
    double most = 0;
    for (int i = bin.from(); i < bin.to(); i++) most = Math.max(most, values[i]);
    return most;
  }
}
