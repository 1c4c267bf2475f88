package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import upswing.load.EfficiencyDrop;
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
    return morning.reasons().stream()
        .flatMap(Reason::whole)
        .flatMap(reason -> row(morning, reason).stream())
        .toList();
  }

  private Optional<VerdictCard.Evidence> row(Morning morning, Reason reason) {
    return switch (reason) {
      case Reason.OfSignal of ->
          Optional.of(
              new VerdictCard.Evidence(
                  signals.judgedName(of.signal()),
                  signals.value(of.signal(), of.value()),
                  signals.range(of.signal(), of.normal()),
                  false));
      case Reason.OfWeek of -> leaning(morning, of.signal());
      case Reason.EasyRunTooHard run ->
          Optional.of(
              new VerdictCard.Evidence(
                  words.of("trends.evidence.run", Math.round(run.ceiling())),
                  Amounts.percent(run.shareAbove()),
                  words.of("trends.evidence.most", Amounts.percent(MOST)),
                  false));
      case Reason.EasyRunFeltHard run ->
          Optional.of(
              new VerdictCard.Evidence(
                  words.of("trends.evidence.felt"),
                  run.effort().isPresent()
                      ? words.of("trends.evidence.effort", run.effort().getAsInt())
                      : words.of("trends.evidence.noTalk"),
                  words.of(
                      run.effort().isPresent()
                          ? "trends.evidence.effort.most"
                          : "trends.evidence.talk"),
                  false));
      case Reason.EfficiencyDrop run ->
          Optional.of(
              new VerdictCard.Evidence(
                  words.of("trends.evidence.beats"),
                  "−" + Amounts.percent(run.share()),
                  words.of("trends.evidence.least", Amounts.percent(EfficiencyDrop.COUNTS)),
                  false));
    };
  }

  /** A signal that leans is shown where it does this morning too. */
  private Optional<VerdictCard.Evidence> leaning(Morning morning, Signal signal) {
    return Stream.ofNullable(morning.signals().get(signal))
        .filter(now -> now.judged().isPresent() && now.isWorseThanUsual())
        .map(
            now ->
                new VerdictCard.Evidence(
                    signals.judgedName(signal),
                    signals.value(signal, now.judged().orElseThrow()),
                    range(now),
                    true))
        .findFirst();
  }

  private String range(SignalMorning now) {
    return now.normal() instanceof Baseline.Known known ? signals.range(now.signal(), known) : "";
  }

  /**
   * «Sleep since Friday; the others since Tuesday.»; empty where all is news.
   *
   * @param said the day the words before it have named; empty where they named none
   */
  String since(Morning morning, Optional<LocalDate> said) {
    List<Reason> all = morning.reasons().stream().flatMap(Reason::whole).toList();
    SortedMap<LocalDate, List<String>> days = new TreeMap<>(Comparator.reverseOrder());
    for (Reason reason : all) {
      LocalDate day = reason.since();
      if (said.equals(Optional.of(day))) continue;
      name(reason).ifPresent(name -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(name));
    }
    Optional<LocalDate> rest = rest(days, all.size()).filter(day -> day.isBefore(morning.date()));
    List<String> parts = new ArrayList<>();
    days.forEach(
        (day, names) -> {
          boolean isNew = day.equals(morning.date());
          if (rest.equals(Optional.of(day)) || isNew && rest.isEmpty()) return;
          String list = String.join(", ", names);
          parts.add(
              isNew
                  ? words.of("trends.since.today", list)
                  : words.of("trends.since", day(morning.date(), day), list));
        });
    rest.map(day -> day(morning.date(), day))
        .map(day -> words.of(parts.isEmpty() ? "trends.since.all" : "trends.since.rest", day))
        .ifPresent(parts::add);
    if (parts.isEmpty()) return "";
    String told = String.join("; ", parts);
    return told.substring(0, 1).toUpperCase(words.locale()) + told.substring(1) + ".";
  }

  /**
   * The day that need not be told signal by signal: the one of most, where few are left.
   *
   * @param all how many reasons there are: where one has no name here, none is left out
   */
  private static Optional<LocalDate> rest(SortedMap<LocalDate, List<String>> days, int all) {
    int named = days.values().stream().mapToInt(List::size).sum();
    return days.entrySet().stream()
        .filter(day -> named == all && 2 * (all - day.getValue().size()) <= day.getValue().size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<String> name(Reason reason) {
    return switch (reason) {
      case Reason.OfSignal of -> Optional.of(inSentence(of.signal()));
      case Reason.OfWeek of -> Optional.of(inSentence(of.signal()));
      case Reason.EasyRunTooHard run -> Optional.empty();
      case Reason.EasyRunFeltHard run -> Optional.empty();
      case Reason.EfficiencyDrop run -> Optional.empty();
    };
  }

  private String inSentence(Signal signal) {
    return signal == Signal.HRV
        ? words.of("trends.hrv")
        : signals.name(signal).toLowerCase(words.locale());
  }

  /** A day before a morning: its weekday within a week, else with its date. */
  String day(LocalDate date, LocalDate since) {
    return since.isBefore(date.minusDays(A_WEEK))
        ? Dates.brief(since, words)
        : since.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
  }
}
