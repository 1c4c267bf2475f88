package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.readiness.Baseline;
import upswing.readiness.Morning;
import upswing.readiness.Reason;
import upswing.readiness.SignalMorning;
import upswing.report.Amounts;
import upswing.report.SignalWords;
import upswing.training.Signal;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** The signals behind a verdict, each with its value, its normal range, and since when. */
final class EvidenceWords {

  private static final int A_WEEK = 6;

  /** An easy run may lie above its ceiling for a fifth of the time. */
  private static final double MOST = 0.2;

  private final Messages words;
  private final SignalWords signals;

  EvidenceWords(Messages words) {
    this.words = words;
    signals = new SignalWords(words);
  }

  List<VerdictCard.Evidence> of(Morning morning) {
    return morning.reasons().stream().flatMap(reason -> row(morning, reason).stream()).toList();
  }

  private Optional<VerdictCard.Evidence> row(Morning morning, Reason reason) {
    String since = since(morning.date(), reason.since());
    return switch (reason) {
      case Reason.OfSignal of ->
          Optional.of(
              new VerdictCard.Evidence(
                  signals.judgedName(of.signal()),
                  since,
                  signals.value(of.signal(), of.value()),
                  signals.range(of.signal(), of.normal()),
                  false));
      case Reason.OfWeek of -> leaning(morning, of.signal(), since);
      case Reason.EasyRunTooHard run ->
          Optional.of(
              new VerdictCard.Evidence(
                  words.of("trends.evidence.run", Math.round(run.ceiling())),
                  day(run.run()),
                  Amounts.percent(run.shareAbove()),
                  words.of("trends.evidence.most", Amounts.percent(MOST)),
                  false));
    };
  }

  /** A signal that leans is shown where it was said this morning. */
  private Optional<VerdictCard.Evidence> leaning(Morning morning, Signal signal, String since) {
    return Stream.ofNullable(morning.signals().get(signal))
        .filter(now -> now.judged().isPresent())
        .map(
            now ->
                new VerdictCard.Evidence(
                    signals.judgedName(signal),
                    since,
                    signals.value(signal, now.judged().orElseThrow()),
                    range(now),
                    true))
        .findFirst();
  }

  private String range(SignalMorning now) {
    return now.normal() instanceof Baseline.Known known ? signals.range(now.signal(), known) : "";
  }

  private String since(LocalDate date, LocalDate since) {
    if (!since.isBefore(date)) return "";
    return words.of(
        "trends.since",
        since.isBefore(date.minusDays(A_WEEK)) ? Dates.brief(since, words) : day(since));
  }

  private String day(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale());
  }
}
