package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.DoubleFunction;
import upswing.load.Trend;
import upswing.report.Reckoning;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** What is said of sessions of one kind: the figure of a day, else of the last one before it. */
record BeatWords(
    String name,
    NavigableMap<LocalDate, PointStrip.Run> points,
    NavigableMap<LocalDate, Double> beats,
    DoubleFunction<String> figure,
    Trend trend,
    String formula,
    Messages words)
    implements PointStrip.RunWords {

  @Override
  public Said on(LocalDate day, Grain grain) {
    Map.Entry<LocalDate, PointStrip.Run> last = points.floorEntry(day.plusDays(grain.days() - 1L));
    if (last == null) return Said.NOTHING;
    return Said.plain(figure.apply(last.getValue().value()), Dates.brief(last.getKey(), words));
  }

  @Override
  public Reckoning why(LocalDate day) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    Map.Entry<LocalDate, PointStrip.Run> last = points.floorEntry(day);
    if (last != null) {
      double metres = beats.getOrDefault(last.getKey(), Double.NaN);
      numbers.add(
          new Reckoning.Number(
              Dates.brief(last.getKey(), words), figure.apply(last.getValue().value())));
      numbers.add(
          new Reckoning.Number(
              words.of("timeline.number.beats"),
              words.of("timeline.beats", String.format(words.locale(), "%.3f", metres))));
    }
    TrendWords said = new TrendWords(words);
    numbers.add(new Reckoning.Number(words.of("timeline.number.trend"), said.title(trend)));
    TrendWords.slope(trend)
        .ifPresent(
            s ->
                numbers.add(
                    new Reckoning.Number(
                        words.of("timeline.number.points"), String.valueOf(s.points()))));
    return new Reckoning(
        words.of("timeline.why.title", name, Dates.full(day, words)),
        numbers,
        formula,
        words.of("timeline.source.trend"));
  }
}
