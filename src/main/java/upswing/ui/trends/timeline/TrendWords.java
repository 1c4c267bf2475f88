package upswing.ui.trends.timeline;

import java.util.Optional;
import upswing.load.Trend;
import upswing.ui.Messages;

/** A trend in words: which way, how much in 28 days, and how sure that is. */
final class TrendWords {

  private final Messages words;

  TrendWords(Messages words) {
    this.words = words;
  }

  static Optional<Trend.Slope> slope(Trend trend) {
    return switch (trend) {
      case Trend.Improving(Trend.Slope slope) -> Optional.of(slope);
      case Trend.Plateau(Trend.Slope slope) -> Optional.of(slope);
      case Trend.Regress(Trend.Slope slope) -> Optional.of(slope);
      case Trend.NotEnough enough -> Optional.empty();
    };
  }

  String title(Trend trend) {
    return switch (trend) {
      case Trend.Improving(Trend.Slope s) ->
          words.of("timeline.trend.improving", percent(s.percentIn28Days()));
      case Trend.Plateau(Trend.Slope s) ->
          words.of("timeline.trend.plateau", percent(s.percentIn28Days()));
      case Trend.Regress(Trend.Slope s) ->
          words.of("timeline.trend.regress", percent(s.percentIn28Days()));
      case Trend.NotEnough(int points) -> words.of("timeline.trend.notEnough", points);
    };
  }

  /**
   * @param middle the median of the figure, which the percents are of
   */
  String sub(Trend trend, double middle) {
    return slope(trend)
        .map(
            s ->
                words.of(
                    "timeline.trend.sure",
                    percent(2800 * s.low() / middle),
                    percent(2800 * s.high() / middle)))
        .orElse(words.of("timeline.trend.needs"));
  }

  private String percent(double value) {
    return String.format(words.locale(), "%+.1f", value).replace('-', '−');
  }
}
