package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import upswing.load.Ledger;
import upswing.load.Zones;
import upswing.report.Amounts;
import upswing.report.Reckoning;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing.Shape;

/** What is said of easy runs: the share above the ceiling, and how many of four weeks were easy. */
record EasyRunWords(Ledger ledger, NavigableMap<LocalDate, PointStrip.Run> points, Messages words)
    implements PointStrip.RunWords {

  private static final int DAYS = 28;

  @Override
  public Said on(LocalDate day, Grain grain) {
    LocalDate last = day.plusDays(grain.days() - 1L);
    Collection<PointStrip.Run> runs =
        points.subMap(last.minusDays(DAYS - 1), true, last, true).values();
    String count =
        words.of(
            "timeline.easyRuns.of",
            runs.stream().filter(EasyRunWords::isKept).count(),
            runs.size());
    PointStrip.Run now = grain == Grain.DAY ? points.get(day) : null;
    if (now == null) {
      return runs.isEmpty() ? Said.NOTHING : Said.plain(count, words.of("timeline.easyRuns.days"));
    }
    return new Said(
        Amounts.percent(now.value()),
        words.of("timeline.easyRuns.limit"),
        now.shape() == Shape.DIAMOND);
  }

  private static boolean isKept(PointStrip.Run run) {
    return run.shape() != Shape.DIAMOND;
  }

  @Override
  public Reckoning why(LocalDate day) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    Optional.ofNullable(points.floorEntry(day))
        .ifPresent(
            last ->
                numbers.add(
                    new Reckoning.Number(
                        Dates.brief(last.getKey(), words),
                        Amounts.percent(last.getValue().value()))));
    Optional<Zones.Ceiling> ceiling = ledger.zones(day).easyCeiling();
    ceiling.ifPresent(
        c ->
            numbers.add(
                new Reckoning.Number(
                    words.of("timeline.number.ceiling"),
                    words.of("timeline.ceiling." + c.origin(), c.bpm()))));
    return new Reckoning(
        words.of("timeline.why.title", words.of("timeline.easyRuns"), Dates.full(day, words)),
        numbers,
        words.of("timeline.formula.easyRuns"),
        words.of("timeline.source.easyRuns"));
  }
}
