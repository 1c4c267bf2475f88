package upswing.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.load.SessionState;
import upswing.planning.check.Finding;
import upswing.readiness.SignalMorning.Standing;
import upswing.review.Change;
import upswing.review.Keep;
import upswing.review.Meal;
import upswing.review.SignalReview;
import upswing.review.Totals;
import upswing.review.WeekReview;
import upswing.training.Microcycle;
import upswing.training.TrainingBlock;

/**
 * A week's review in words, for paper, screen and terminal alike.
 *
 * <p>Example: «A full week, done as planned. You slept close to your target and every signal stayed
 * inside your normal range. One easy run was not easy.»
 */
public final class ReviewWords {

  /** Nights this close to the target are close, in minutes. */
  private static final double CLOSE = 30;

  private final Words words;
  private final WeekReview review;
  private final Ledger ledger;

  public ReviewWords(Words words, WeekReview review) {
    this.words = words;
    this.review = review;
    ledger = review.facts().ledger();
  }

  /** What it is called: Your week 6, or Your week outside of a block. */
  public String title() {
    return block()
        .map(block -> words.of("review.title.block", block.weekNumber(middle())))
        .orElseGet(() -> words.of("review.title"));
  }

  /** Its days, its block and phase, and the next race. */
  public String subtitle() {
    LocalDate start = review.facts().start();
    LocalDate end = start.plusDays(6);
    boolean sameMonth = start.getMonth() == end.getMonth();
    List<String> parts = new ArrayList<>();
    parts.add(
        words.of(
            "review.dates", date(start, sameMonth ? "d" : "d MMMM"), date(end, "d MMMM yyyy")));
    block().ifPresent(block -> parts.add(place(block)));
    review
        .nextRace()
        .map(race -> race.toEpochDay() - review.facts().last().toEpochDay())
        .ifPresent(days -> parts.add(words.of("review.race", days)));
    return String.join(" · ", parts);
  }

  private String place(TrainingBlock block) {
    Optional<Microcycle> week = block.week(middle());
    String phase = week.map(w -> words.of("phase." + w.phase())).orElse("");
    boolean recovery = week.filter(Microcycle::recovery).isPresent();
    return words.of(
        recovery ? "review.place.recovery" : "review.place",
        block.name(),
        phase.toLowerCase(words.locale()));
  }

  /** What the week was like, in up to three sentences. */
  public String summary() {
    return Stream.of(training(), restAndSignals(), easyRuns())
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String training() {
    Totals totals = review.facts().totals();
    if (!review.facts().isWhole()) {
      return words.of("review.sofar", totals.done(), totals.planned());
    }
    if (totals.planned() == 0) {
      return words.of(totals.doneMinutes() > 0 ? "review.unplanned" : "review.nothing");
    }
    boolean recovery = ledger.microcycle(middle()).map(Microcycle::recovery).orElse(false);
    if (totals.isAsPlanned()) {
      return words.of(recovery ? "review.asPlanned.recovery" : "review.asPlanned");
    }
    boolean more = totals.doneMinutes() > 1.15 * totals.plannedMinutes();
    return words.of(
        more ? "review.more" : "review.less",
        Amounts.time(totals.doneMinutes()),
        Amounts.time(totals.plannedMinutes()));
  }

  private String restAndSignals() {
    OptionalDouble slept = review.facts().nights().mean();
    String sleep =
        slept.isEmpty()
            ? ""
            : words.of(
                slept.getAsDouble() >= review.facts().nights().target() - CLOSE
                    ? "review.slept.close"
                    : "review.slept.short",
                Amounts.time(slept.getAsDouble()));
    long outside = review.signals().stream().filter(signal -> signal.outside() > 0).count();
    boolean judged = review.signals().stream().anyMatch(ReviewWords::isJudged);
    String signals = judged ? words.of("review.outside", outside) : "";
    if (sleep.isEmpty() && signals.isEmpty()) return words.of("review.noMornings");
    if (sleep.isEmpty() || signals.isEmpty()) {
      String only = sleep + signals;
      String begun = only.substring(0, 1).toUpperCase(words.locale()) + only.substring(1);
      return words.of("review.one", begun);
    }
    return words.of("review.both", sleep, signals);
  }

  private static boolean isJudged(SignalReview signal) {
    return signal.last().filter(last -> last.standing() != Standing.UNKNOWN).isPresent();
  }

  private String easyRuns() {
    long hard =
        review
            .facts()
            .start()
            .datesUntil(review.facts().last().plusDays(1))
            .flatMap(day -> ledger.sessionsOn(day).stream())
            .filter(session -> ledger.state(session) == SessionState.TOO_HARD)
            .count();
    return hard == 0 ? "" : words.of("review.notEasy", hard);
  }

  /** How a signal was, in a few words. */
  public String standing(SignalReview signal) {
    if (!isJudged(signal)) return words.of("review.signal.early");
    if (signal.outside() > 0) return words.of("review.signal.outside", signal.outside());
    return words.of(signal.signal().isScale() ? "review.signal.steady" : "review.signal.inside");
  }

  /** What was eaten after sessions that took much; whether it was is each line's own. */
  public List<String> meals() {
    List<Meal> meals = review.facts().meals();
    if (meals.isEmpty()) return List.of(words.of("review.meal.none"));
    return meals.stream()
        .map(
            meal ->
                words.of(
                    "review.meal." + meal.fuelled().map(yes -> yes ? "yes" : "no").orElse("unsaid"),
                    date(meal.date(), "EEEE"),
                    words.of("kind." + meal.kind()).toLowerCase(words.locale())))
        .toList();
  }

  /** What goes well, a line each. */
  public List<String> good() {
    if (review.good().isEmpty()) return List.of(words.of("review.good.early"));
    return review.good().stream()
        .map(sign -> words.of("check.well." + sign.kind(), sign.about().toArray()))
        .toList();
  }

  /** What to keep, in a sentence or two. */
  public String keep() {
    return review.keep().stream().map(this::keep).collect(Collectors.joining(" "));
  }

  private String keep(Keep keep) {
    return switch (keep.kind()) {
      case SLEEP -> words.of("review.keep.SLEEP", Amounts.time(keep.number()));
      case SESSIONS, EASY_RUNS, REST_DAYS, MEALS, CHECK_INS, BEGINNING ->
          words.of("review.keep." + keep.kind(), keep.number(), keep.of());
    };
  }

  /** The one thing to change, what to do first and then why. */
  public String change() {
    return switch (review.change()) {
      case Change.OfRule(Finding finding) ->
          words.of("review.change." + finding.rule())
              + " "
              + words.sentence(finding.key(), List.copyOf(finding.inputs().values()));
      case Change.EasyRun(LocalDate day, double share, double ceiling) ->
          words.of(
              "review.change.easyRun",
              date(day, "EEEE"),
              Math.round(ceiling),
              Amounts.percent(share));
      case Change.EasyRunFelt(LocalDate day) ->
          words.of("review.change.easyRunFelt", date(day, "EEEE"));
      case Change.Sleep(var debt) ->
          words.of("review.change.sleep", debt.nights(), Amounts.time(debt.minutes()));
      case Change.Missed(int missed, int planned) ->
          words.of("review.change.missed", missed, planned);
      case Change.CheckIns(int mornings) -> words.of("review.change.checkIns", mornings);
      case Change.SayMeal(Meal meal) -> words.of("review.change.meal", date(meal.date(), "EEEE"));
      case Change.Nothing() -> words.of("review.change.nothing");
    };
  }

  /** All of it as lines of text, headings among them. */
  public List<String> lines() {
    Totals totals = review.facts().totals();
    List<String> lines = new ArrayList<>();
    lines.add(title() + ", " + subtitle());
    lines.add(summary());
    lines.add(
        words.of(
            "review.figures",
            Amounts.time(totals.doneMinutes()),
            Amounts.time(totals.plannedMinutes()),
            totals.done(),
            totals.planned(),
            Math.round(totals.doneLoad()),
            Math.round(totals.plannedLoad())));
    OptionalDouble easy = review.shares().easy();
    if (easy.isPresent()) {
      lines.add(words.of("review.easy.line", Amounts.percent(easy.getAsDouble())));
    }
    SignalWords said = new SignalWords(words);
    for (SignalReview signal : review.signals()) {
      double last = signal.last().orElseThrow().judged().orElseThrow();
      lines.add(
          words.of(
              "review.signal.line",
              said.judgedName(signal.signal()),
              said.value(signal.signal(), last),
              standing(signal)));
    }
    lines.addAll(meals());
    lines.addAll(good());
    lines.add(words.of("review.heading.keep") + ": " + keep());
    lines.add(words.of("review.heading.change") + ": " + change());
    return lines;
  }

  private Optional<TrainingBlock> block() {
    return ledger.plan().blockOn(middle());
  }

  /** By the middle of the runner's week, should it begin on another day than the block's. */
  private LocalDate middle() {
    return review.facts().start().plusDays(3);
  }

  private String date(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, words.locale()).format(day);
  }
}
