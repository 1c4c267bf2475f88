package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.planning.EaseOff;
import upswing.readiness.Baseline;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.Reason;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.readiness.Verdict;
import upswing.report.SignalWords;
import upswing.training.Signal;
import upswing.ui.Messages;

/** Puts a verdict into words: one sentence, its reason, the numbers. */
public final class VerdictWords {

  /** Mornings until a normal range may warn; science.md §F. */
  private static final int MORNINGS_NEEDED = 21;

  private static final int LOOK_BACK = 60;
  private static final int GOOD_LINES = 4;

  private final Messages words;
  private final SignalWords signals;

  public VerdictWords(Messages words) {
    this.words = words;
    signals = new SignalWords(words);
  }

  /** The card of a morning. */
  public VerdictCard card(Ledger ledger, Mornings mornings, LocalDate date) {
    Morning morning = mornings.on(date);
    boolean past = date.isBefore(mornings.today());
    return new VerdictCard(
        date,
        morning.verdict(),
        title(morning, past),
        sentence(mornings, morning, past),
        evidence(morning),
        morning.verdict() == Verdict.READY ? good(mornings, date) : List.of(),
        progress(morning),
        morning.verdict() == Verdict.ILL ? words.of("trends.ill.small") : "",
        EaseOff.proposal(ledger, mornings, date)
            .map(p -> new VerdictCard.Proposed(proposed(p), p)));
  }

  private String proposed(EaseOff.Proposal proposal) {
    String kind = words.of("kind." + proposal.session().kind()).toLowerCase(words.locale());
    return switch (proposal.kind()) {
      case SWAP -> words.of("trends.propose.SWAP", kind, weekday(proposal.to()));
      case SHORTEN -> words.of("trends.propose.SHORTEN", kind, proposal.minutes());
      case REST_DAY -> words.of("trends.propose.REST_DAY");
    };
  }

  /** The title alone: «Ease off today». */
  public String title(Morning morning, boolean past) {
    if (morning.verdict() == Verdict.NOTICED && !morning.reasons().isEmpty()) {
      return words.of("trends.title.NOTICED", noticed(morning.reasons().getFirst()));
    }
    String key = "trends.title." + morning.verdict();
    return words.of(past && words.has(key + ".past") ? key + ".past" : key);
  }

  private String sentence(Mornings mornings, Morning morning, boolean past) {
    return switch (morning.verdict()) {
      case TOO_EARLY -> words.of("trends.words.TOO_EARLY", morning.daysNeeded());
      case MISSING -> missing(mornings, morning.date(), past);
      case READY -> words.of(past ? "trends.words.READY.past" : "trends.words.READY");
      case NOTICED, ILL, RECOVERING -> words.of("trends.words." + morning.verdict());
      case AMBER ->
          Stream.of(
                  isWeek(morning)
                      ? week(morning)
                      : count(morning, past ? "trends.words.AMBER.past" : "trends.words.AMBER", 1),
                  tooHard(morning),
                  amberEnd(past))
              .filter(s -> !s.isEmpty())
              .reduce((a, b) -> a + " " + b)
              .orElse("");
      case RED ->
          Stream.of(
                  isWeek(morning) || running(mornings, morning.date()) < 2
                      ? week(morning)
                      : count(morning, "trends.words.RED", running(mornings, morning.date())),
                  tooHard(morning))
              .filter(s -> !s.isEmpty())
              .reduce((a, b) -> a + " " + b)
              .orElse("");
    };
  }

  private String amberEnd(boolean past) {
    return past ? "" : words.of("trends.words.AMBER.end");
  }

  private String missing(Mornings mornings, LocalDate date, boolean past) {
    if (past) return words.of("trends.words.MISSING.past");
    Verdict before = mornings.on(date.minusDays(1)).verdict();
    String key = "trends.words.MISSING." + before;
    return words.of(words.has(key) ? key : "trends.words.MISSING");
  }

  private String count(Morning morning, String key, int mornings) {
    long outside = morning.reasons().stream().filter(Reason.OfSignal.class::isInstance).count();
    return words.of(
        key, number("trends.count.", outside), number("trends.nth.", mornings), outside);
  }

  /** How many mornings in a row it has been two families or more. */
  private static int running(Mornings mornings, LocalDate date) {
    int days = 1;
    while (days < LOOK_BACK && isWarning(mornings.on(date.minusDays(days)).verdict())) days++;
    return days;
  }

  private static boolean isWarning(Verdict verdict) {
    return verdict == Verdict.AMBER || verdict == Verdict.RED;
  }

  /** Fewer than two kinds are outside: the week as a whole leans. */
  private static boolean isWeek(Morning morning) {
    return morning.reasons().stream().filter(r -> !(r instanceof Reason.OfWeek)).count() < 2;
  }

  private String week(Morning morning) {
    LocalDate since =
        morning.reasons().stream()
            .filter(Reason.OfWeek.class::isInstance)
            .map(Reason::since)
            .findFirst()
            .orElse(morning.date());
    String kinds =
        morning.reasons().stream()
            .filter(r -> !(r instanceof Reason.EasyRunTooHard))
            .map(this::noticed)
            .collect(Collectors.joining(", "));
    return words.of("trends.words.week", kinds, weekday(since));
  }

  private String number(String key, long number) {
    return words.has(key + number) ? words.of(key + number) : words.of(key + "more", number);
  }

  private String tooHard(Morning morning) {
    return morning.reasons().stream()
        .filter(Reason.EasyRunTooHard.class::isInstance)
        .map(Reason.EasyRunTooHard.class::cast)
        .findFirst()
        .map(
            run ->
                words.of(
                    "trends.words.tooHard",
                    weekday(run.run()),
                    Math.round(run.ceiling()),
                    Math.round(run.shareAbove() * 100)))
        .orElse("");
  }

  private String noticed(Reason reason) {
    return switch (reason) {
      case Reason.OfSignal of -> words.of("trends.noticed." + of.signal());
      case Reason.OfWeek of -> words.of("trends.noticed." + of.signal());
      case Reason.EasyRunTooHard run -> words.of("trends.noticed.run");
    };
  }

  private List<VerdictCard.Evidence> evidence(Morning morning) {
    return morning.reasons().stream()
        .filter(Reason.OfSignal.class::isInstance)
        .map(Reason.OfSignal.class::cast)
        .map(
            r ->
                new VerdictCard.Evidence(
                    signals.judgedName(r.signal()),
                    signals.value(r.signal(), r.value()),
                    signals.range(r.signal(), r.normal())))
        .toList();
  }

  private List<String> good(Mornings mornings, LocalDate date) {
    List<String> lines = new ArrayList<>();
    for (Signal signal : SignalWords.ORDER) {
      if (lines.size() == GOOD_LINES) break;
      if (standing(mornings, date, signal) != Standing.INSIDE) continue;
      int days = steady(mornings, date, signal);
      String name = signals.judgedName(signal);
      lines.add(
          days >= 7
              ? words.of("trends.good.steady", name, days)
              : words.of("trends.good.in", name));
    }
    return lines;
  }

  private static int steady(Mornings mornings, LocalDate date, Signal signal) {
    int days = 0;
    while (days < LOOK_BACK
        && standing(mornings, date.minusDays(days), signal) == Standing.INSIDE) {
      days++;
    }
    return days;
  }

  private static Standing standing(Mornings mornings, LocalDate date, Signal signal) {
    return Optional.ofNullable(mornings.on(date).signals().get(signal))
        .map(SignalMorning::standing)
        .orElse(Standing.UNKNOWN);
  }

  private Optional<VerdictCard.Progress> progress(Morning morning) {
    if (morning.verdict() != Verdict.TOO_EARLY) return Optional.empty();
    int needed = Math.max(MORNINGS_NEEDED, morning.daysNeeded());
    int done = needed - morning.daysNeeded();
    return Optional.of(
        new VerdictCard.Progress(done, needed, words.of("trends.progress", done, needed)));
  }

  /** What a signal's place says: «▲ 2.1 SD above your normal», «back to normal». */
  public String standing(SignalMorning now, Optional<SignalMorning> before) {
    if (now.normal() instanceof Baseline.NotYet notYet) {
      return words.of("trends.notYet", notYet.daysNeeded());
    }
    double distance = now.distance().orElse(0);
    String side = distance < 0 ? "below" : "above";
    return switch (now.standing()) {
      case UNKNOWN -> "";
      case INSIDE ->
          words.of(
              before.filter(VerdictWords::isWorse).isPresent() ? "trends.back" : "trends.normal");
      case OUTSIDE_WORSE ->
          words.of("trends." + side, String.format(words.locale(), "%.1f", Math.abs(distance)));
      case OUTSIDE_BETTER -> words.of("trends.better." + side);
    };
  }

  private static boolean isWorse(SignalMorning morning) {
    return morning.standing() == Standing.OUTSIDE_WORSE;
  }

  private String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
  }
}
