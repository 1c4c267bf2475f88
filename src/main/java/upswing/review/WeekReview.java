package upswing.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.WeekFigures;
import upswing.planning.check.Finding;
import upswing.planning.check.GoodSign;
import upswing.planning.check.GoodSigns;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Microcycle;
import upswing.training.Plan;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.TrainingBlock;

/**
 * One week looked back on, as it could be known the morning after.
 *
 * <p>Example: the week of 8 February 2027 of the example: 5 of 5 sessions, 4 h 31 of 4 h 29.
 *
 * @param facts what was counted
 * @param weeks the weeks of its block, or the last eight, for the load
 * @param good what goes well in the runner, three at most
 * @param keep what to keep, two at most
 * @param change the one thing to change
 */
public record WeekReview(
    Facts facts,
    List<WeekFigures> weeks,
    Shares shares,
    List<SignalReview> signals,
    List<GoodSign> good,
    List<Keep> keep,
    Change change) {

  private static final int WEEKS_WITHOUT_BLOCK = 8;
  private static final int GOOD_SIGNS = 3;

  /**
   * What a week is judged by.
   *
   * @param ledger as of the morning after, or of today
   * @param last the last day that is looked at: the week's own, or today
   * @param checkIns mornings of the week with a reading
   */
  public record Facts(
      Ledger ledger,
      LocalDate start,
      LocalDate last,
      Totals totals,
      Nights nights,
      List<Meal> meals,
      int checkIns,
      List<Finding> findings) {

    /** Whether the week is over, or on its last day. */
    public boolean isWhole() {
      return !last.isBefore(start.plusDays(6));
    }
  }

  public WeekReview {
    weeks = List.copyOf(weeks);
    signals = List.copyOf(signals);
    good = List.copyOf(good);
    keep = List.copyOf(keep);
  }

  /**
   * The runner's week that holds a day; of a week that is not over what is known today.
   *
   * @param order in which signals are told
   * @throws IllegalArgumentException for a week that has not begun
   */
  public static WeekReview of(Ledger now, Mornings mornings, LocalDate day, List<Signal> order) {
    LocalDate start = now.plan().runner().weekOf(day);
    if (start.isAfter(now.today())) {
      throw new IllegalArgumentException("the week from " + start + " has not begun");
    }
    LocalDate end = start.plusDays(6);
    if (!end.isBefore(now.today())) return of(now, mornings, start, now.today(), order);
    Ledger then = Ledger.of(now.plan(), end.plusDays(1));
    return of(then, Mornings.of(then), start, end, order);
  }

  private static WeekReview of(
      Ledger ledger, Mornings mornings, LocalDate start, LocalDate last, List<Signal> order) {
    Plan plan = ledger.plan();
    List<Finding> findings = PlanCheck.over(ledger, mornings, start, last);
    int checkIns =
        (int)
            plan.checkIns().subMap(start, true, last, true).values().stream()
                .filter(said -> !said.readings().isEmpty())
                .count();
    Facts facts =
        new Facts(
            ledger,
            start,
            last,
            Totals.of(ledger, start, last),
            Nights.of(plan, start, last),
            Meal.of(ledger, start, last),
            checkIns,
            findings);
    return new WeekReview(
        facts,
        weeks(ledger, start),
        Shares.of(ledger, start, plannedEasy(ledger, start)),
        SignalReview.of(order, mornings, start),
        good(ledger, mornings, findings),
        Keep.of(facts),
        Change.of(facts));
  }

  private static List<WeekFigures> weeks(Ledger ledger, LocalDate start) {
    Optional<TrainingBlock> block = ledger.plan().blockOn(start.plusDays(3));
    Stream<LocalDate> starts =
        block
            .map(known -> known.weeks().stream().map(Microcycle::start))
            .orElseGet(
                () ->
                    Stream.iterate(
                        start.minusWeeks(WEEKS_WITHOUT_BLOCK - 1L),
                        week -> !week.isAfter(start),
                        week -> week.plusWeeks(1)));
    return starts.map(ledger::week).toList();
  }

  /** The easy share as it was planned, whatever was done. */
  private static OptionalDouble plannedEasy(Ledger ledger, LocalDate start) {
    double minutes = 0;
    double easy = 0;
    for (LocalDate day : start.datesUntil(start.plusDays(7)).toList()) {
      for (var session : ledger.sessionsOn(day)) {
        if (!session.kind().isRun() && !session.kind().isActiveRecovery()) continue;
        PlannedFigures figures = ledger.planned(session);
        minutes += figures.minutes();
        easy += figures.easyMinutes();
      }
    }
    return minutes > 0 ? OptionalDouble.of(easy / minutes) : OptionalDouble.empty();
  }

  /** What the runner shows before what the plan promises. */
  private static List<GoodSign> good(Ledger ledger, Mornings mornings, List<Finding> findings) {
    return GoodSigns.of(ledger, mornings, findings).stream()
        .sorted(Comparator.comparing(GoodSign::kind).reversed())
        .limit(GOOD_SIGNS)
        .toList();
  }

  /** The races of the days after the week, the next one first. */
  public Optional<LocalDate> nextRace() {
    LocalDate last = facts.last();
    return facts.ledger().plan().sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE && session.date().isAfter(last))
        .map(session -> session.date())
        .min(Comparator.naturalOrder());
  }
}
