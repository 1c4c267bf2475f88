package upswing.ui.trends.timeline;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.planning.race.Prediction;
import upswing.planning.race.TargetCheck;
import upswing.planning.race.Vdot;
import upswing.report.Amounts;
import upswing.report.Reckoning;
import upswing.training.BlockSettings;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Drawing.Mark;
import upswing.ui.chart.Drawing.Point;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Scale;
import upswing.ui.chart.Trace;

/** What the block's race could be run in, as the threshold pace of each day says, with its band. */
final class RaceStrip implements Strip {

  private static final double EDGE = 0.01;

  private final Ledger ledger;
  private final Messages words;
  private final LocalDate from;
  private final TrainingBlock block;
  private final double meters;
  private final double[] likely;
  private final double[] fastest;
  private final double[] slowest;

  private RaceStrip(
      Ledger ledger, LocalDate from, int days, TrainingBlock block, double meters, Messages words) {
    this.ledger = ledger;
    this.from = from;
    this.block = block;
    this.meters = meters;
    this.words = words;
    likely = unknown(days);
    fastest = unknown(days);
    slowest = unknown(days);
    double pace = Double.NaN;
    for (int i = index(begin()); i <= index(ledger.today()) && i < days; i++) {
      double now = ledger.zones(from.plusDays(i)).thresholdPace().orElse(Double.NaN);
      if (Double.isNaN(now)) continue;
      if (now == pace) {
        likely[i] = likely[i - 1];
        fastest[i] = fastest[i - 1];
        slowest[i] = slowest[i - 1];
        continue;
      }
      Prediction prediction = Prediction.of(now, meters);
      likely[i] = prediction.likely().toSeconds();
      fastest[i] = prediction.fastest().toSeconds();
      slowest[i] = prediction.slowest().toSeconds();
      pace = now;
    }
  }

  /** Of the block that today or what follows lies in; empty without a race or a threshold pace. */
  static Optional<Strip> of(Ledger ledger, LocalDate from, int days, Messages words) {
    Optional<TrainingBlock> block = ledger.plan().blockOn(ledger.today());
    if (block.isEmpty() || block.get().settings().goal().raceMeters().isEmpty()) {
      return Optional.empty();
    }
    if (ledger.zones(ledger.today()).thresholdPace().isEmpty()) return Optional.empty();
    double meters = block.get().settings().goal().raceMeters().getAsDouble();
    return Optional.of(new RaceStrip(ledger, from, days, block.get(), meters, words));
  }

  private LocalDate begin() {
    return block.start().isBefore(from) ? from : block.start();
  }

  private static double[] unknown(int days) {
    double[] values = new double[days];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  @Override
  public String id() {
    return "RACE";
  }

  @Override
  public String name() {
    return words.of("timeline.race.name");
  }

  @Override
  public String unit() {
    return words.of("timeline.race.unit", words.of("goal." + block.settings().goal()));
  }

  @Override
  public double height(Grain grain) {
    return 62;
  }

  @Override
  public List<Item> write(Sight sight, Scale scale) {
    return sight.ticks(scale, time(scale.low()), time(scale.high()));
  }

  @Override
  public List<Item> draw(Sight sight, Scale scale) {
    List<Item> items = new ArrayList<>(band(sight, scale));
    for (List<Point> line : Trace.of(likely, sight.lens(), 1, 0, likely.length, scale)) {
      if (line.size() > 1) items.add(new Drawing.Line(line, Ink.RACE, 2, false));
    }
    target().ifPresent(target -> items.add(sight.limit(scale, target.toSeconds())));
    return items;
  }

  /** From the fastest to the slowest estimate, a box for each threshold pace. */
  private List<Item> band(Sight sight, Scale scale) {
    List<Item> boxes = new ArrayList<>();
    int end = Math.min(likely.length, index(ledger.today()) + 1);
    for (int from = 0; from < end; ) {
      int to = from + 1;
      while (to < end && likely[to] == likely[from]) to++;
      if (!Double.isNaN(likely[from])) {
        double left = Math.max(sight.lens().begin(from), sight.lens().left());
        double right = Math.min(sight.lens().begin(to), sight.lens().right());
        double top = scale.y(fastest[from]);
        if (right > left) {
          boxes.add(Drawing.box(left, top, right - left, scale.y(slowest[from]) - top, Ink.FAN));
        }
      }
      from = to;
    }
    return boxes;
  }

  @Override
  public Scale scale(Sight sight) {
    int now = index(ledger.today());
    double low = Math.min(fastest[now], target().map(Duration::toSeconds).orElse(Long.MAX_VALUE));
    double high = Math.max(slowest[now], target().map(Duration::toSeconds).orElse(0L));
    return sight.turned(low * (1 - EDGE), high * (1 + EDGE));
  }

  @Override
  public List<Item> lit(Sight sight, LocalDate day) {
    int i = index(day);
    if (i < 0 || i >= likely.length || Double.isNaN(likely[i])) return List.of();
    double y = scale(sight).y(likely[i]);
    return List.of(new Mark(Shape.RING, sight.lens().x(day), y, 4, Ink.RACE));
  }

  @Override
  public Said said(LocalDate day, Grain grain) {
    int i = Math.min(index(day) + grain.days() - 1, index(ledger.today()));
    if (i < 0 || day.isAfter(ledger.today()) || Double.isNaN(likely[i])) return Said.NOTHING;
    return Said.plain(
        time(likely[i]), words.of("timeline.race.band", time(fastest[i]), time(slowest[i])));
  }

  @Override
  public String asOfToday() {
    return check()
        .map(
            check ->
                words.of(
                    "timeline.race.target." + check.light(),
                    time(target().orElseThrow().toSeconds())))
        .orElse("");
  }

  @Override
  public List<Column> columns(Grain grain) {
    return List.of(
        column("race_today_s", name(), likely, grain),
        column("race_today_fastest_s", "", fastest, grain),
        column("race_today_slowest_s", "", slowest, grain));
  }

  private Column column(String key, String name, double[] values, Grain grain) {
    return new Column(
        key,
        name,
        unit(),
        day -> {
          int i = index(day) + grain.days() - 1;
          return i >= 0 && i < values.length ? values[i] : Double.NaN;
        },
        RaceStrip::time,
        0);
  }

  @Override
  public Reckoning why(LocalDate day) {
    LocalDate then = day.isAfter(ledger.today()) ? ledger.today() : day;
    List<Reckoning.Number> numbers = new ArrayList<>();
    ledger
        .zones(then)
        .thresholdPace()
        .ifPresent(
            pace -> {
              var unit = ledger.plan().runner().unit();
              Prediction prediction = Prediction.of(pace, meters);
              add(numbers, "threshold", Amounts.pace(pace, unit) + " " + Amounts.perUnit(unit));
              add(numbers, "vdot", one(Vdot.ofThreshold(pace)));
              add(numbers, "predicted", time(prediction.likely().toSeconds()));
              add(numbers, "fastest", time(prediction.fastest().toSeconds()));
              add(numbers, "slowest", time(prediction.slowest().toSeconds()));
            });
    check()
        .ifPresent(
            check -> {
              add(numbers, "needed.vdot", one(check.needed()));
              add(numbers, "allowance", one(check.allowance()));
            });
    return new Reckoning(
        words.of("timeline.why.title", name(), Dates.full(then, words)),
        numbers,
        words.of("timeline.formula.race"),
        words.of("timeline.source.race"));
  }

  private Optional<TargetCheck> check() {
    BlockSettings settings = block.settings();
    return target()
        .flatMap(
            time ->
                ledger
                    .zones(ledger.today())
                    .thresholdPace()
                    .flatMap(p -> TargetCheck.of(settings.goal(), time, p, settings.weeks())));
  }

  private Optional<Duration> target() {
    return block.settings().target();
  }

  private void add(List<Reckoning.Number> numbers, String name, String value) {
    numbers.add(new Reckoning.Number(words.of("timeline.number." + name), value));
  }

  private String one(double value) {
    return String.format(words.locale(), "%.1f", value);
  }

  /** Hours, minutes and seconds: 1:41:50, or 41:50 under an hour. */
  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole >= 3600
        ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
        : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
  }

  private int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - from.toEpochDay());
  }
}
