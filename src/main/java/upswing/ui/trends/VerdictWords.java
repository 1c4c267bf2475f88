package upswing.ui.trends;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.planning.EaseOff;
import upswing.readiness.Baseline;
import upswing.readiness.Chance;
import upswing.readiness.Family;
import upswing.readiness.Morning;
import upswing.readiness.Mornings;
import upswing.readiness.Reason;
import upswing.readiness.SignalMorning;
import upswing.readiness.SignalMorning.Standing;
import upswing.readiness.Verdict;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.ui.AdviceWords;
import upswing.ui.Messages;
import upswing.ui.Seen;
import upswing.ui.Trial;
import upswing.ui.widget.Face;

/** Puts a verdict into words: one sentence, its reason, the numbers. */
public final class VerdictWords {

  private static final int LOOK_BACK = 60;

  private final Messages words;
  private final EvidenceWords evidence;
  private final CircumstanceWords circumstances;
  private final AdviceWords advice;
  private final GoodNews news;
  private final ProposalWords proposals;

  public VerdictWords(Messages words) {
    this.words = words;
    evidence = new EvidenceWords(words);
    circumstances = new CircumstanceWords(words);
    advice = new AdviceWords(words);
    news = new GoodNews(words);
    proposals = new ProposalWords(words);
  }

  /** The card of a morning. */
  public VerdictCard card(Ledger ledger, Mornings mornings, LocalDate date) {
    Morning morning = mornings.on(date);
    boolean past = date.isBefore(mornings.today());
    Face face = Face.of(morning);
    Optional<EaseOff.Proposal> proposal = EaseOff.proposal(ledger, mornings, date);
    String plan = past ? "" : asPlanned(ledger, morning, face, proposal.isPresent());
    return new VerdictCard(
        date,
        morning.verdict(),
        face,
        title(morning, past),
        sentence(ledger, mornings, morning, past) + plan,
        evidence.of(morning),
        face == Face.READY ? news.of(ledger, mornings, date) : List.of(),
        progress(ledger, morning, face),
        small(mornings, morning, face),
        proposal.map(proposals::of),
        "");
  }

  /** The card of a morning as it is seen, with what is tried beside the plan. */
  public VerdictCard card(Seen seen, Optional<Trial> trial, LocalDate date) {
    VerdictCard card = card(seen.ledger(), seen.mornings(), date);
    boolean answered = trial.filter(tried -> isAnswered(tried.kept(), seen, card)).isPresent();
    return answered ? card.answered(words.of("trends.answered")) : card;
  }

  /** Put off is not answered. */
  private static boolean isAnswered(Seen kept, Seen tried, VerdictCard card) {
    return card.proposal().isEmpty()
        && kept.plan().mutes().equals(tried.plan().mutes())
        && EaseOff.proposal(kept.ledger(), kept.mornings(), card.date()).isPresent();
  }

  /** The title alone: «Ease off today». */
  public String title(Morning morning, boolean past) {
    Face face = Face.of(morning);
    if (face == Face.PROFESSIONAL) return advice.title(morning);
    if (face == Face.NOTICED && !morning.reasons().isEmpty()) {
      return words.of("trends.title.NOTICED", noticed(morning.reasons().getFirst()));
    }
    String key = "trends.title." + face;
    return words.of(past && words.has(key + ".past") ? key + ".past" : key);
  }

  private String sentence(Ledger ledger, Mornings mornings, Morning morning, boolean past) {
    return switch (Face.of(morning)) {
      case PROFESSIONAL -> advice.of(morning);
      case RECOVERING -> circumstances.race(ledger, morning);
      case NEW_DEVICE -> circumstances.device(morning);
      case TOO_EARLY, MISSING, READY, NOTICED, AMBER, RED, ILL ->
          byItself(ledger, mornings, morning, past);
    };
  }

  private String sinceAndChance(Mornings mornings, Morning morning, double aYear) {
    String chance = words.of("trends.chance", Math.round(aYear));
    Optional<LocalDate> said =
        tellsWeek(mornings, morning) ? Optional.of(leansSince(morning)) : Optional.empty();
    return (evidence.since(morning, said) + " " + chance).strip();
  }

  /** « Threshold as planned.»; after an illness easy days come first. */
  private String asPlanned(Ledger ledger, Morning morning, Face face, boolean eased) {
    boolean well = face == Face.READY || face == Face.NOTICED || face == Face.AMBER;
    String ill = well ? circumstances.illness(morning) : "";
    if (!ill.isEmpty()) return " " + ill;
    if (face != Face.READY && face != Face.RED) return "";
    return toDo(ledger, morning.date())
        .filter(session -> face == Face.READY || isGentle(session.kind(), eased))
        .map(session -> " " + words.of("trends.asPlanned", words.of("kind." + session.kind())))
        .orElse("");
  }

  /** What a red morning leaves as it is: an easy run only where no gentler one is proposed. */
  private static boolean isGentle(SessionKind kind, boolean eased) {
    return switch (kind) {
      case REST, RECOVERY_RUN, BIKE, SWIM, WALK -> true;
      case EASY -> !eased;
      case LONG, THRESHOLD, INTERVALS, RACE, STRENGTH_MOBILITY -> false;
    };
  }

  /** The heaviest session of a day; empty on a free day and once it is done. */
  private static Optional<Session> toDo(Ledger ledger, LocalDate date) {
    return ledger.sessionsOn(date).stream()
        .max(Comparator.comparingDouble(session -> ledger.planned(session).load()))
        .filter(session -> ledger.doneFor(session.id()).isEmpty());
  }

  /** How often it comes by chance, and what a runner who is ill should know. */
  private String small(Mornings mornings, Morning morning, Face face) {
    return switch (face) {
      case RED -> sinceAndChance(mornings, morning, Chance.RED_A_YEAR);
      case AMBER -> sinceAndChance(mornings, morning, Chance.AMBER_A_YEAR);
      case ILL -> words.of("trends.ill.small");
      case PROFESSIONAL -> words.of("trends.advice.small");
      case READY, NOTICED ->
          (evidence.since(morning, Optional.empty()) + " " + circumstances.cycle(morning)).strip();
      case TOO_EARLY, MISSING, RECOVERING, NEW_DEVICE -> "";
    };
  }

  private String byItself(Ledger ledger, Mornings mornings, Morning morning, boolean past) {
    return switch (morning.verdict()) {
      case TOO_EARLY -> words.of("trends.words.TOO_EARLY", morning.daysNeeded());
      case MISSING -> missing(ledger, mornings, morning.date(), past);
      case READY -> words.of(past ? "trends.words.READY.past" : "trends.words.READY");
      case NOTICED ->
          words.of(
              past || circumstances.illness(morning).isEmpty()
                  ? "trends.words.NOTICED"
                  : "trends.words.NOTICED.ill");
      case ILL, RECOVERING -> words.of("trends.words." + morning.verdict());
      case AMBER ->
          Stream.of(
                  tellsWeek(mornings, morning)
                      ? week(morning, past)
                      : count(morning, past ? "trends.words.AMBER.past" : "trends.words.AMBER", 1),
                  tooHard(morning),
                  amberEnd(mornings, morning, past))
              .filter(s -> !s.isEmpty())
              .reduce((a, b) -> a + " " + b)
              .orElse("");
      case RED ->
          Stream.of(
                  tellsWeek(mornings, morning)
                      ? week(morning, past)
                      : count(morning, "trends.words.RED", running(mornings, morning.date())),
                  tooHard(morning))
              .filter(s -> !s.isEmpty())
              .reduce((a, b) -> a + " " + b)
              .orElse("");
    };
  }

  /** What is to come; a morning that looks like usual again has said that already. */
  private String amberEnd(Mornings mornings, Morning morning, boolean past) {
    boolean said = tellsWeek(mornings, morning) && morning.lean().isLikeUsual();
    return past || said ? "" : words.of("trends.words.AMBER.end");
  }

  /** A plan stands only where there is something to do. */
  private String missing(Ledger ledger, Mornings mornings, LocalDate date, boolean past) {
    if (past) return words.of("trends.words.MISSING.past");
    Verdict before = mornings.on(date.minusDays(1)).verdict();
    String key = "trends.words.MISSING." + before;
    String known = words.has(key) ? key : "trends.words.MISSING";
    boolean free =
        toDo(ledger, date).filter(session -> session.kind() != SessionKind.REST).isEmpty();
    return words.of(free && words.has(known + ".free") ? known + ".free" : known);
  }

  private String count(Morning morning, String key, int mornings) {
    long outside = morning.outside();
    return words.of(
        key, number("trends.count.", outside), number("trends.nth.", mornings), outside);
  }

  /** How many mornings in a row two kinds of signal or more have been outside. */
  private static int running(Mornings mornings, LocalDate date) {
    int days = 1;
    while (days < LOOK_BACK && isOutside(mornings.on(date.minusDays(days)))) days++;
    return days;
  }

  private static boolean isOutside(Morning morning) {
    Verdict verdict = morning.verdict();
    return (verdict == Verdict.AMBER || verdict == Verdict.RED) && !isWeek(morning);
  }

  /** Whether its sentence is of the mornings before too, not of this one alone. */
  private static boolean tellsWeek(Mornings mornings, Morning morning) {
    boolean newlyRed = morning.verdict() == Verdict.RED && running(mornings, morning.date()) < 2;
    return isWeek(morning) || newlyRed;
  }

  /** Fewer than two kinds are outside: the mornings as a whole lean. */
  private static boolean isWeek(Morning morning) {
    return morning.reasons().stream().filter(r -> !(r instanceof Reason.OfWeek)).count() < 2;
  }

  private String week(Morning morning, boolean past) {
    String kinds =
        morning.reasons().stream()
            .filter(r -> r.family() != Family.RUNNING)
            .map(this::noticed)
            .collect(Collectors.joining(", "));
    String since = evidence.day(morning.date(), leansSince(morning));
    String better =
        morning.lean().isLikeUsual()
            ? " " + words.of(past ? "trends.words.week.better.past" : "trends.words.week.better")
            : "";
    return words.of("trends.words.week", kinds, since) + better;
  }

  private static LocalDate leansSince(Morning morning) {
    return morning.date().minusDays(Math.max(1, morning.lean().mornings()) - 1L);
  }

  private String number(String key, long number) {
    return words.has(key + number) ? words.of(key + number) : words.of(key + "more", number);
  }

  private String tooHard(Morning morning) {
    return morning.reasons().stream().map(this::tooHard).collect(Collectors.joining());
  }

  private String tooHard(Reason reason) {
    return switch (reason) {
      case Reason.EasyRunTooHard run ->
          words.of(
              "trends.words.tooHard",
              weekday(run.run()),
              Math.round(run.ceiling()),
              Math.round(run.shareAbove() * 100));
      case Reason.EasyRunFeltHard run -> words.of("trends.words.feltHard", weekday(run.run()));
      default -> "";
    };
  }

  private String noticed(Reason reason) {
    return switch (reason) {
      case Reason.OfSignal of -> words.of("trends.noticed." + of.signal());
      case Reason.OfWeek of -> words.of("trends.leaning." + of.signal());
      case Reason.EasyRunTooHard run -> words.of("trends.noticed.run");
      case Reason.EasyRunFeltHard run -> words.of("trends.noticed.run");
      case Reason.EfficiencyDrop run -> words.of("trends.noticed.beats");
    };
  }

  private Optional<VerdictCard.Progress> progress(Ledger ledger, Morning morning, Face face) {
    return switch (face) {
      case TOO_EARLY -> {
        int needed = Math.max(Baseline.TO_WARN, morning.daysNeeded());
        int done = needed - morning.daysNeeded();
        yield Optional.of(
            new VerdictCard.Progress(done, needed, words.of("trends.progress", done, needed)));
      }
      case RECOVERING -> circumstances.raceProgress(ledger, morning);
      case NEW_DEVICE -> circumstances.deviceProgress(morning);
      case MISSING, READY, NOTICED, AMBER, RED, ILL, PROFESSIONAL -> Optional.empty();
    };
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
