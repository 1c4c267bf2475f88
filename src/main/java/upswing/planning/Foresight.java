package upswing.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import upswing.edit.Edit;
import upswing.load.Form;
import upswing.load.Ledger;
import upswing.planning.Consequence.RaceDay;
import upswing.planning.Consequence.WeekChange;
import upswing.planning.check.Excerpt;
import upswing.planning.check.Finding;
import upswing.planning.check.Finding.Severity;
import upswing.planning.check.HardDays;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/**
 * Says what changes of one plan would lead to, before any is made.
 *
 * <p>Made once for a plan and asked for one change after the other: each is tried on an {@link
 * Excerpt}, so that the answer takes as long after ten years as after one.
 */
public final class Foresight {

  /** A rule looks back up to four weeks, so what a change breaks may show that much later. */
  private static final int REACH_WEEKS = 4;

  /** How far form is told where no race and no block ends it. */
  private static final int WEEKS_AHEAD = 8;

  private final Ledger whole;
  private final Mornings mornings;
  private final LocalDate from;
  private final Ledger now;
  private final Map<Stretch, List<Finding>> known = new ConcurrentHashMap<>();

  private record Stretch(LocalDate first, LocalDate last) {}

  /**
   * A look ahead from one plan.
   *
   * @param from the first day that changes are expected on; an earlier one takes longer
   */
  public Foresight(Ledger ledger, Mornings mornings, LocalDate from) {
    whole = ledger;
    this.mornings = mornings;
    this.from = ledger.plan().runner().weekOf(from);
    now = Ledger.of(Excerpt.of(ledger.plan(), this.from), ledger.today());
  }

  /**
   * What an edit would lead to; empty when it would change no day.
   *
   * @param maker makes the edit from a plan, which is an excerpt of the whole one here
   */
  public Optional<Consequence> of(Function<Plan, Optional<Edit>> maker) {
    Optional<Plan> after = maker.apply(now.plan()).map(e -> e.change().applyTo(now.plan()));
    if (after.isEmpty()) return Optional.empty();
    NavigableSet<LocalDate> days = changedDays(now.plan(), after.get());
    if (days.isEmpty()) return Optional.empty();
    if (days.getFirst().isBefore(from)) {
      return new Foresight(whole, mornings, days.getFirst()).of(maker);
    }
    return Optional.of(told(days, now.after(after.get())));
  }

  private Consequence told(NavigableSet<LocalDate> days, Ledger then) {
    LocalDate first = week(days.getFirst());
    LocalDate last = week(days.getLast()).plusWeeks(REACH_WEEKS).plusDays(6);
    Stretch stretch = new Stretch(first, last);
    List<Finding> before = known.computeIfAbsent(stretch, s -> findings(now, s));
    List<Finding> after = findings(then, stretch);
    LocalDate around = first.minusDays(2);
    LocalDate until = week(days.getLast()).plusDays(8);
    return new Consequence(
        days,
        without(after, before),
        without(before, after),
        weeks(days, then),
        HardDays.between(now, around, until),
        HardDays.between(then, around, until),
        race(days.getFirst()).map(day -> raceDay(day, then)),
        forms(days.getFirst(), then));
  }

  private List<Finding> findings(Ledger ledger, Stretch stretch) {
    return PlanCheck.over(ledger, mornings, stretch.first(), stretch.last()).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .filter(finding -> !PlanCheck.isMuted(ledger, finding.rule()))
        .toList();
  }

  private static List<Finding> without(List<Finding> some, List<Finding> others) {
    Set<String> known = others.stream().map(Foresight::name).collect(Collectors.toSet());
    return some.stream().filter(finding -> !known.contains(name(finding))).toList();
  }

  /** The same thing said as loudly is nothing new, whatever its numbers. */
  private static String name(Finding finding) {
    return finding.rule() + finding.dates() + finding.severity();
  }

  private List<WeekChange> weeks(NavigableSet<LocalDate> days, Ledger then) {
    return days.stream()
        .map(this::week)
        .distinct()
        .map(start -> new WeekChange(now.week(start), then.week(start)))
        .toList();
  }

  private RaceDay raceDay(LocalDate date, Ledger then) {
    LocalDate eve = date.minusDays(1);
    return new RaceDay(date, whole.form(eve), form(eve, then));
  }

  private List<Form> forms(LocalDate first, Ledger then) {
    LocalDate last =
        race(first)
            .or(() -> whole.plan().blockOn(first).map(TrainingBlock::end))
            .orElse(first.plusWeeks(WEEKS_AHEAD));
    List<Form> forms = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      forms.add(form(day, then));
    }
    return forms;
  }

  /** Form is a sum over the days, so what the excerpt has forgotten is added again. */
  private Form form(LocalDate date, Ledger then) {
    Form all = whole.form(date);
    Form part = now.form(date);
    Form changed = then.form(date);
    return new Form(
        date,
        all.fitness() + changed.fitness() - part.fitness(),
        all.fatigue() + changed.fatigue() - part.fatigue(),
        all.form() + changed.form() - part.form(),
        all.forecast(),
        all.warmingUp());
  }

  /** The race of the day's block, or the next one to come. */
  private Optional<LocalDate> race(LocalDate day) {
    LocalDate today = now.today();
    return whole
        .plan()
        .blockOn(day)
        .flatMap(block -> block.settings().race())
        .or(() -> nextRace(day.isBefore(today) ? today : day))
        .filter(race -> !race.isBefore(today));
  }

  private Optional<LocalDate> nextRace(LocalDate from) {
    return now.plan().sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .map(Session::date)
        .filter(date -> !date.isBefore(from))
        .min(LocalDate::compareTo);
  }

  private static NavigableSet<LocalDate> changedDays(Plan before, Plan after) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    addMissing(before.sessions(), after.sessions(), days);
    addMissing(after.sessions(), before.sessions(), days);
    return days;
  }

  private static void addMissing(
      Map<SessionId, Session> some, Map<SessionId, Session> others, Set<LocalDate> days) {
    some.forEach(
        (id, session) -> {
          if (!session.equals(others.get(id))) days.add(session.date());
        });
  }

  private LocalDate week(LocalDate day) {
    return now.plan().runner().weekOf(day);
  }
}
