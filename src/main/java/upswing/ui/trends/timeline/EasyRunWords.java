package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import upswing.load.EasyCheck;
import upswing.load.Ledger;
import upswing.report.Amounts;
import upswing.report.EasyWords;
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

  /** Of the last run up to a day: where its judgement comes from, and how it is drawn. */
  @Override
  public Reckoning why(LocalDate day) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    Map.Entry<LocalDate, PointStrip.Run> last = points.floorEntry(day);
    if (last != null) {
      numbers.add(
          new Reckoning.Number(
              Dates.brief(last.getKey(), words), Amounts.percent(last.getValue().value())));
      numbers.addAll(judged(last.getKey()));
    }
    return new Reckoning(
        words.of("timeline.why.title", words.of("timeline.easyRuns"), Dates.full(day, words)),
        numbers,
        words.of("edit.easy.formula") + " " + words.of("timeline.easyRuns.shapes"),
        words.of("edit.easy.source"));
  }

  /** The numbers of the run that is drawn on a day: the last that could be measured. */
  private List<Reckoning.Number> judged(LocalDate date) {
    return ledger.activitiesOn(date).stream()
        .filter(run -> !(ledger.easy(run.id()) instanceof EasyCheck.Felt))
        .flatMap(run -> new EasyWords(words, ledger).why(run).stream())
        .reduce((first, later) -> later)
        .map(Reckoning::numbers)
        .orElse(List.of());
  }
}
