package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.readiness.Baseline;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.report.Reckoning;
import upswing.report.SignalWords;
import upswing.training.Signal;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** Where the normal range of a signal comes from, and how far a morning lies from it. */
final class SignalReckoning {

  private final Mornings mornings;
  private final Messages words;
  private final SignalWords signals;

  SignalReckoning(Mornings mornings, Messages words) {
    this.mornings = mornings;
    this.words = words;
    signals = new SignalWords(words);
  }

  Reckoning of(Signal signal, LocalDate day) {
    List<Reckoning.Number> numbers = new ArrayList<>();
    SignalMorning one = mornings.on(day).signals().get(signal);
    if (one != null) {
      one.value().ifPresent(v -> add(numbers, "value", signals.value(signal, v)));
      if (signal == Signal.HRV) {
        one.judged().ifPresent(v -> add(numbers, "judged", signals.value(signal, v)));
      }
      switch (one.normal()) {
        case Baseline.Known normal -> {
          add(numbers, "normal", signals.range(signal, normal));
          add(numbers, "mornings", String.valueOf(normal.mornings()));
          one.distance()
              .ifPresent(
                  d ->
                      add(
                          numbers,
                          "distance",
                          String.format(words.locale(), "%+.1f", d).replace('-', '−')));
        }
        case Baseline.NotYet(int needed) -> add(numbers, "needed", String.valueOf(needed));
      }
    }
    if (numbers.isEmpty()) add(numbers, "value", words.of("timeline.why.none"));
    return new Reckoning(
        words.of("timeline.why.title", signals.judgedName(signal), Dates.full(day, words)),
        numbers,
        words.of("timeline.formula." + key(signal)),
        words.of("timeline.source." + key(signal)));
  }

  private static String key(Signal signal) {
    return switch (signal) {
      case HRV -> "hrv";
      case SLEEP_REGULARITY -> "regularity";
      default -> "signal";
    };
  }

  private void add(List<Reckoning.Number> numbers, String name, String value) {
    numbers.add(new Reckoning.Number(words.of("timeline.number." + name), value));
  }
}
