package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import upswing.report.Reckoning;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing.Shape;

/** What is said of steady runs: how much efficiency their second half lost. */
record DecouplingWords(NavigableMap<LocalDate, PointStrip.Run> points, Messages words)
    implements PointStrip.RunWords {

  @Override
  public Said on(LocalDate day, Grain grain) {
    Map.Entry<LocalDate, PointStrip.Run> last = points.floorEntry(day.plusDays(grain.days() - 1L));
    if (last == null) return Said.NOTHING;
    boolean much = last.getValue().shape() == Shape.DIAMOND && last.getKey().equals(day);
    return new Said(percent(last.getValue().value()), Dates.brief(last.getKey(), words), much);
  }

  @Override
  public Reckoning why(LocalDate day) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    points.headMap(day, true).descendingMap().entrySet().stream()
        .limit(4)
        .forEach(
            run ->
                numbers.add(
                    new Reckoning.Number(
                        Dates.brief(run.getKey(), words), percent(run.getValue().value()))));
    return new Reckoning(
        words.of("timeline.why.title", words.of("timeline.decoupling"), Dates.full(day, words)),
        numbers,
        words.of("timeline.formula.decoupling"),
        words.of("timeline.source.decoupling"));
  }

  private String percent(double share) {
    return String.format(words.locale(), "%.1f", 100 * share).replace('-', '−') + " %";
  }
}
