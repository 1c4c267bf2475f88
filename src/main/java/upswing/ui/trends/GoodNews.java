package upswing.ui.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.load.Progress;
import upswing.load.Trend;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.report.SignalWords;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.ui.Messages;

/** What goes well on a morning, a line each: it has the same standing as what does not. */
final class GoodNews {

  private static final int LINES = 4;
  private static final int LOOK_BACK = 60;
  private static final int STEADY = 7;

  /** Soreness that is gone within so many days is what training is. */
  private static final int GONE_WITHIN = 3;

  private final Messages words;
  private final SignalWords signals;

  GoodNews(Messages words) {
    this.words = words;
    signals = new SignalWords(words);
  }

  /** At most four lines, the rarest news first. */
  List<String> of(Ledger ledger, Mornings mornings, LocalDate date) {
    List<String> lines = new ArrayList<>();
    Stream.of(SessionKind.THRESHOLD, SessionKind.INTERVALS, SessionKind.EASY)
        .flatMap(kind -> progress(ledger, kind, date).stream())
        .findFirst()
        .ifPresent(lines::add);
    soreness(mornings, date).ifPresent(lines::add);
    for (Signal signal : SignalWords.ORDER) {
      if (lines.size() == LINES) break;
      standing(mornings, date, signal).ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<String> progress(Ledger ledger, SessionKind kind, LocalDate date) {
    return Progress.of(ledger, kind, date) instanceof Trend.Improving(Trend.Slope slope)
        ? Optional.of(
            words.of(
                "trends.good.progress",
                words.of("kind." + kind),
                String.format(words.locale(), "%.1f", slope.percentIn28Days())))
        : Optional.empty();
  }

  private Optional<String> soreness(Mornings mornings, LocalDate date) {
    if (at(mornings, date, Signal.SORENESS) != Standing.INSIDE) return Optional.empty();
    int since = 1;
    while (since <= GONE_WITHIN
        && at(mornings, date.minusDays(since), Signal.SORENESS) != Standing.OUTSIDE_WORSE) since++;
    int sore = 0;
    while (sore <= GONE_WITHIN
        && at(mornings, date.minusDays(since + sore), Signal.SORENESS) == Standing.OUTSIDE_WORSE) {
      sore++;
    }
    return sore > 0 && sore <= GONE_WITHIN
        ? Optional.of(words.of("trends.good.sorenessGone", sore))
        : Optional.empty();
  }

  private Optional<String> standing(Mornings mornings, LocalDate date, Signal signal) {
    String name = signals.judgedName(signal);
    return switch (at(mornings, date, signal)) {
      case UNKNOWN, OUTSIDE_WORSE -> Optional.empty();
      case OUTSIDE_BETTER -> Optional.of(words.of("trends.good.better", name));
      case INSIDE -> {
        int days = 0;
        while (days < LOOK_BACK && at(mornings, date.minusDays(days), signal) == Standing.INSIDE) {
          days++;
        }
        yield Optional.of(
            days >= STEADY
                ? words.of("trends.good.steady", name, days)
                : words.of("trends.good.in", name));
      }
    };
  }

  private static Standing at(Mornings mornings, LocalDate date, Signal signal) {
    return Optional.ofNullable(mornings.on(date).signals().get(signal))
        .map(SignalMorning::standing)
        .orElse(Standing.UNKNOWN);
  }
}
