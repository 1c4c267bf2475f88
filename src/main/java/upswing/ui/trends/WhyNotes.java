package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import upswing.readiness.Advice;
import upswing.readiness.Baseline;
import upswing.readiness.Circumstance;
import upswing.readiness.Lean;
import upswing.readiness.Morning;
import upswing.readiness.Reason;
import upswing.readiness.SignalMorning;
import upswing.report.SignalWords;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.ui.AdviceWords;
import upswing.ui.Dates;
import upswing.ui.Messages;

/** What else stands behind a verdict, a sentence each: the week, the run, how ranges were made. */
final class WhyNotes {

  private static final int NAMED = 3;

  /** Less would be shown as 0. */
  private static final double LEAST_NAMED = 0.005;

  private final Messages words;
  private final SignalWords signals;
  private final AdviceWords advices;

  WhyNotes(Messages words) {
    this.words = words;
    signals = new SignalWords(words);
    advices = new AdviceWords(words);
  }

  /**
   * @param remembered whether the history still knows of the check-in
   */
  List<String> of(Morning morning, CheckIn said, boolean remembered) {
    List<String> notes = new ArrayList<>();
    for (Advice advice : morning.advice()) notes.add(advices.of(advice));
    if (morning.lean().morning().isPresent()) {
      notes.add(grown(morning.lean(), morning.date()));
    }
    for (Reason reason : morning.reasons()) {
      if (reason instanceof Reason.EasyRunTooHard run) notes.add(run(run));
      if (reason instanceof Reason.EasyRunFeltHard run) notes.add(felt(run));
      if (reason instanceof Reason.EfficiencyDrop run) notes.add(beats(run));
    }
    for (Circumstance circumstance : morning.circumstances()) notes.add(circumstance(circumstance));
    imported(said, remembered).ifPresent(notes::add);
    IntSummaryStatistics made =
        morning.signals().values().stream()
            .map(SignalMorning::normal)
            .filter(Baseline.Known.class::isInstance)
            .map(Baseline.Known.class::cast)
            .mapToInt(Baseline.Known::mornings)
            .summaryStatistics();
    if (made.getCount() > 0) notes.add(words.of("why.made", made.getMin(), made.getMax()));
    return notes;
  }

  /** When a file was brought in is not known; that it may have been later is said. */
  private Optional<String> imported(CheckIn said, boolean remembered) {
    String names =
        said.readings().entrySet().stream()
            .filter(reading -> reading.getValue().provenance() == Reading.Provenance.IMPORTED)
            .map(reading -> signals.name(reading.getKey()))
            .collect(Collectors.joining(", "));
    if (names.isEmpty()) return Optional.empty();
    boolean typed =
        said.readings().values().stream()
            .anyMatch(reading -> reading.provenance() == Reading.Provenance.TYPED);
    String then = typed && !remembered ? "why.imported.forgotten" : "why.imported.then";
    return Optional.of(words.of("why.imported", names) + " " + words.of(then));
  }

  private String grown(Lean lean, LocalDate date) {
    String most = named(lean, 1);
    String against = named(lean, -1);
    String grown = number(lean.grown());
    String gentle = number(Lean.GENTLE);
    String easeOff = number(Lean.EASE_OFF);
    if (most.isEmpty() || lean.grown() <= 0) return words.of("why.grown.none", gentle, easeOff);
    String why =
        words.of(
            "why.grown",
            words.of("why.voice." + lean.voice()),
            grown,
            Dates.brief(date.minusDays(lean.mornings() - 1L), words),
            most,
            gentle,
            easeOff);
    return against.isEmpty() ? why : why + " " + words.of("why.grown.against", against);
  }

  /** The signals that speak most for a trouble, or explain most of it otherwise. */
  private String named(Lean lean, int side) {
    return lean.parts().entrySet().stream()
        .filter(part -> side * lean.voice().weight(part.getKey()) > 0)
        .filter(part -> side * part.getValue() >= LEAST_NAMED)
        .sorted(
            Map.Entry.<Signal, Double>comparingByValue(
                Comparator.comparingDouble(part -> -side * part)))
        .limit(NAMED)
        .map(part -> signals.name(part.getKey()) + " " + number(Math.abs(part.getValue())))
        .collect(Collectors.joining(", "));
  }

  private String run(Reason.EasyRunTooHard run) {
    return words.of(
        "why.run",
        run.run().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()),
        Math.round(run.shareAbove() * 100),
        Math.round(run.ceiling()));
  }

  private String felt(Reason.EasyRunFeltHard run) {
    String weekday = run.run().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
    return run.effort().isPresent()
        ? words.of("why.felt.effort", weekday, run.effort().getAsInt())
        : words.of("why.felt", weekday);
  }

  private String beats(Reason.EfficiencyDrop run) {
    return words.of(
        "why.beats",
        run.run().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()),
        Math.round(run.share() * 100));
  }

  private String circumstance(Circumstance circumstance) {
    return switch (circumstance) {
      case Circumstance.AfterRace race ->
          words.of(
              "why.afterRace",
              Dates.brief(race.race(), words),
              Dates.brief(race.easyUntil(), words));
      case Circumstance.AfterIllness illness ->
          words.of(
              "why.afterIllness",
              Dates.brief(illness.last(), words),
              Dates.brief(illness.easyUntil(), words));
      case Circumstance.NewDevice device ->
          words.of(
              "why.newDevice",
              signals.name(device.signal()),
              Dates.brief(device.since(), words),
              device.from(),
              device.to(),
              device.needed());
      case Circumstance.FewNights(int needed) -> words.of("why.fewNights", needed);
      case Circumstance.SameHalfOfCycle(boolean second) ->
          words.of(second ? "why.cycle.second" : "why.cycle.first");
    };
  }

  private String number(double value) {
    return String.format(words.locale(), "%.2f", value);
  }
}
