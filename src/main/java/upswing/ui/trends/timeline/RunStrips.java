package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import upswing.load.EasyCheck;
import upswing.load.Efficiency;
import upswing.load.HeartRateScale;
import upswing.load.Ledger;
import upswing.load.Progress;
import upswing.load.Trend;
import upswing.report.Amounts;
import upswing.training.Activity;
import upswing.training.DistanceUnit;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing.Shape;
import upswing.ui.chart.Ink;
import upswing.ui.trends.timeline.PointStrip.Run;

/** The rows of single runs: easy runs kept easy, key sessions, efficiency, decoupling. */
final class RunStrips {

  /** The row of easy runs. */
  static final String EASY_RUNS = "EASY_RUNS";

  private static final double ALLOWED = 0.20;
  private static final double DECOUPLED = 0.05;

  private final Ledger ledger;
  private final Messages words;
  private final LocalDate from;
  private final DistanceUnit unit;

  RunStrips(Ledger ledger, LocalDate from, Messages words) {
    this.ledger = ledger;
    this.from = from;
    this.words = words;
    unit = ledger.plan().runner().unit();
  }

  /** All that have at least one point. */
  List<Strip> all() {
    List<Strip> strips = new ArrayList<>();
    easyRuns().ifPresent(strips::add);
    keySessions(SessionKind.THRESHOLD, Ink.THRESHOLD).ifPresent(strips::add);
    keySessions(SessionKind.INTERVALS, Ink.INTERVALS).ifPresent(strips::add);
    efficiency().ifPresent(strips::add);
    decoupling().ifPresent(strips::add);
    return strips;
  }

  private Optional<Strip> easyRuns() {
    NavigableMap<LocalDate, Run> points = new TreeMap<>();
    for (Activity run : activities()) {
      switch (ledger.easy(run.id())) {
        case EasyCheck.Easy easy ->
            points.put(run.date(), new Run(easy.shareAbove(), Shape.DOT, Ink.ACCENT));
        case EasyCheck.TooHard hard ->
            points.put(run.date(), new Run(hard.shareAbove(), Shape.DIAMOND, Ink.AMBER));
        case EasyCheck.Drift drift ->
            points.put(run.date(), new Run(drift.shareAbove(), Shape.RING, Ink.SOFT));
        case EasyCheck.HeatUncertain heat ->
            points.put(run.date(), new Run(heat.shareAbove(), Shape.RING, Ink.SOFT));
        case EasyCheck.Felt felt -> {} // says no share of the time
        case EasyCheck.Unknown unknown -> {}
      }
    }
    if (points.isEmpty()) return Optional.empty();
    DoubleFunction<String> percent = Amounts::percent;
    return Optional.of(
        new PointStrip(
            EASY_RUNS,
            words.of("timeline.easyRuns"),
            words.of("timeline.easyRuns.unit"),
            "easy_run_share_above_ceiling",
            points,
            percent,
            false,
            Optional.of(new double[] {0, 1}),
            OptionalDouble.of(ALLOWED),
            Optional.empty(),
            new EasyRunWords(ledger, points, words)));
  }

  /** The pace of the fast minutes at the heart rate of the threshold. */
  private Optional<Strip> keySessions(SessionKind kind, Ink ink) {
    NavigableMap<LocalDate, Double> beats = Progress.figures(ledger, kind, from, ledger.today());
    OptionalDouble lthr =
        ledger.zones(ledger.today()).heartRate().map(HeartRateScale::lthr).stream()
            .mapToDouble(Double::doubleValue)
            .findFirst();
    if (beats.isEmpty()) return Optional.empty();
    String name = words.of("kind." + kind);
    if (lthr.isEmpty()) {
      return Optional.of(beats(kind.name(), name, beats, kind, ink, "timeline.beats.fast"));
    }
    double bpm = Math.round(lthr.getAsDouble());
    DoubleUnaryOperator pace = metres -> 60_000 / (metres * bpm);
    NavigableMap<LocalDate, Run> points = new TreeMap<>();
    beats.forEach((day, m) -> points.put(day, new Run(pace.applyAsDouble(m), Shape.DOT, ink)));
    DoubleFunction<String> said = p -> Amounts.pace(p, unit);
    String about =
        words.of("timeline.pace.unit", Amounts.perUnit(unit), Long.toString(Math.round(bpm)));
    return Optional.of(
        new PointStrip(
            kind.name(),
            name,
            about,
            kind.name().toLowerCase(java.util.Locale.ROOT) + "_pace_s_per_km",
            points,
            said,
            true,
            Optional.empty(),
            OptionalDouble.empty(),
            fan(kind, beats, ink, pace),
            new BeatWords(
                name,
                points,
                beats,
                p -> Amounts.pace(p, unit) + " " + Amounts.perUnit(unit),
                trend(kind),
                words.of("timeline.formula.pace", Long.toString(Math.round(bpm))),
                words)));
  }

  private Optional<Strip> efficiency() {
    NavigableMap<LocalDate, Double> beats =
        Progress.figures(ledger, SessionKind.EASY, from, ledger.today());
    if (beats.isEmpty()) return Optional.empty();
    return Optional.of(
        beats(
            "EFFICIENCY",
            words.of("timeline.efficiency"),
            beats,
            SessionKind.EASY,
            Ink.ACCENT,
            "timeline.beats.easy"));
  }

  private Strip beats(
      String id,
      String name,
      NavigableMap<LocalDate, Double> beats,
      SessionKind kind,
      Ink ink,
      String about) {
    NavigableMap<LocalDate, Run> points = new TreeMap<>();
    beats.forEach((day, metres) -> points.put(day, new Run(metres, Shape.DOT, ink)));
    DoubleFunction<String> said = m -> String.format(words.locale(), "%.2f", m);
    return new PointStrip(
        id,
        name,
        words.of(about),
        id.toLowerCase(java.util.Locale.ROOT) + "_m_per_beat",
        points,
        said,
        false,
        Optional.empty(),
        OptionalDouble.empty(),
        fan(kind, beats, ink, DoubleUnaryOperator.identity()),
        new BeatWords(
            name,
            points,
            beats,
            m -> words.of("timeline.beats", said.apply(m)),
            trend(kind),
            words.of("timeline.formula.beats"),
            words));
  }

  /** How much efficiency the second half of a steady run loses. */
  private Optional<Strip> decoupling() {
    NavigableMap<LocalDate, Run> points = new TreeMap<>();
    for (Activity run : activities()) {
      boolean steady =
          ledger.plannedFor(run.id()).map(Session::kind).stream()
              .anyMatch(k -> k == SessionKind.EASY || k == SessionKind.LONG);
      if (!steady) continue;
      Efficiency.of(run)
          .map(Efficiency::decoupling)
          .filter(OptionalDouble::isPresent)
          .ifPresent(
              lost -> {
                double share = lost.getAsDouble();
                boolean good = share < DECOUPLED;
                points.put(
                    run.date(),
                    new Run(
                        share, good ? Shape.DOT : Shape.DIAMOND, good ? Ink.ACCENT : Ink.AMBER));
              });
    }
    if (points.isEmpty()) return Optional.empty();
    DoubleFunction<String> percent = v -> Amounts.signed(v * 100) + " %";
    double most = points.values().stream().mapToDouble(Run::value).max().orElse(0);
    double least = points.values().stream().mapToDouble(Run::value).min().orElse(0);
    return Optional.of(
        new PointStrip(
            "DECOUPLING",
            words.of("timeline.decoupling"),
            words.of("timeline.decoupling.unit"),
            "decoupling_share",
            points,
            percent,
            false,
            Optional.of(new double[] {Math.min(-0.02, least), Math.max(0.1, most)}),
            OptionalDouble.of(DECOUPLED),
            Optional.empty(),
            new DecouplingWords(points, words)));
  }

  private Trend trend(SessionKind kind) {
    return Progress.of(ledger, kind, ledger.today());
  }

  /** The trend of the last twelve weeks as a line with its fan. */
  private Optional<PointStrip.Fan> fan(
      SessionKind kind, NavigableMap<LocalDate, Double> all, Ink ink, DoubleUnaryOperator shown) {
    NavigableMap<LocalDate, Double> beats =
        all.tailMap(ledger.today().minusWeeks(Progress.WEEKS), true);
    Trend trend = trend(kind);
    TrendWords said = new TrendWords(words);
    LocalDate first = beats.isEmpty() ? all.firstKey() : beats.firstKey();
    LocalDate last = beats.isEmpty() ? all.lastKey() : beats.lastKey();
    List<LocalDate> days = List.copyOf((beats.isEmpty() ? all : beats).keySet());
    LocalDate middle = days.get(days.size() / 2);
    double[] values = all.tailMap(first).values().stream().mapToDouble(v -> v).sorted().toArray();
    double at = values[values.length / 2];
    Optional<Trend.Slope> slope = TrendWords.slope(trend);
    // A slope in metres a beat, seen through the figure that is drawn.
    double turn = (shown.applyAsDouble(at * 1.001) - shown.applyAsDouble(at)) / (at * 0.001);
    return Optional.of(
        new PointStrip.Fan(
            first,
            last,
            middle,
            shown.applyAsDouble(at),
            slope.map(s -> s.perDay() * turn).orElse(Double.NaN),
            slope.map(s -> s.low() * turn).orElse(Double.NaN),
            slope.map(s -> s.high() * turn).orElse(Double.NaN),
            said.title(trend),
            said.sub(trend, at),
            ink));
  }

  private List<Activity> activities() {
    return from.datesUntil(ledger.today().plusDays(1))
        .flatMap(day -> ledger.activitiesOn(day).stream())
        .toList();
  }
}
