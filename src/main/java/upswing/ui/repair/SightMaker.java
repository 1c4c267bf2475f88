package upswing.ui.repair;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import upswing.load.Ledger;
import upswing.load.WeekFigures;
import upswing.planning.repair.DayChange;
import upswing.planning.repair.Repaired;
import upswing.planning.repair.Setback;
import upswing.readiness.Verdict;
import upswing.report.Amounts;
import upswing.report.SessionWords;
import upswing.training.Microcycle;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** Says what is to be seen of a repair, with the days that are ticked taken. */
final class SightMaker {

  private final Seen seen;
  private final Ledger after;
  private final Repaired repaired;
  private final Set<LocalDate> taken;
  private final List<Setback> setbacks;
  private final Messages words;
  private final List<LocalDate> numbered;
  private final Changed changed;

  /**
   * @param seen the plan as it is
   * @param taken the ticked days
   */
  SightMaker(
      Seen seen, Repaired repaired, Set<LocalDate> taken, List<Setback> setbacks, Messages words) {
    this.seen = seen;
    this.repaired = repaired;
    this.taken = taken;
    this.setbacks = setbacks;
    this.words = words;
    after = seen.ledger().after(repaired.taking(taken));
    numbered = repaired.changes().stream().map(DayChange::day).toList();
    changed = new Changed(seen, words);
  }

  Sight make() {
    int changes = repaired.changes().size();
    int all = changes + repaired.unchangedDays();
    return new Sight(
        about(),
        words.of("repair.changes", changes),
        changes == 0
            ? words.of("repair.nothing")
            : words.of("repair.unchanged", repaired.unchangedDays(), all),
        weeks(),
        lines(),
        new TotalLines(words).of(repaired.totalsBefore(), TotalLines.after(repaired, after, taken)),
        changes == 0 ? "" : proof(),
        words.of("repair.take", taken.size()),
        !taken.isEmpty());
  }

  private String about() {
    String happened = new Happened(seen.ledger(), words).line(setbacks);
    Optional<LocalDate> race = repaired.blockAfter().settings().race();
    if (!repaired.movesRace() || race.isEmpty()) return happened;
    String moved = words.of("repair.about.race", Dates.brief(race.get(), words));
    return setbacks.isEmpty() ? moved : happened + ", " + moved;
  }

  /** Said where it is known. */
  private String proof() {
    OptionalInt fewer = repaired.fewerDays();
    if (fewer.isEmpty()) return "";
    return fewer.getAsInt() == 0
        ? words.of("repair.proven")
        : words.of("repair.fewer", fewer.getAsInt());
  }

  private List<Sight.Line> lines() {
    List<Sight.Line> lines = new ArrayList<>();
    for (DayChange change : repaired.changes()) {
      int number = lines.size() + 1;
      String when = Dates.brief(change.day(), words);
      String what = changed.what(change);
      String why = new WhyWords(words).of(change.why());
      boolean ticked = taken.contains(change.day());
      String spoken =
          words.of(
              ticked ? "repair.spoken.taken" : "repair.spoken.left",
              number,
              Dates.full(change.day(), words),
              what.replace("→", words.of("repair.spoken.becomes")).replace("′", " min"),
              why);
      lines.add(new Sight.Line(change.day(), number, when, what, why, ticked, spoken));
    }
    return lines;
  }

  private List<Sight.Week> weeks() {
    LocalDate first = week(later(seen.today(), repaired.block().start()));
    LocalDate last = later(repaired.block().end(), repaired.blockAfter().end());
    List<Sight.Week> weeks = new ArrayList<>();
    for (LocalDate week = first; !week.isAfter(last); week = week.plusWeeks(1)) {
      weeks.add(weekOf(week));
    }
    return weeks;
  }

  private Sight.Week weekOf(LocalDate start) {
    Optional<TrainingBlock> block = after.plan().blockOn(start);
    Optional<Microcycle> cycle = block.flatMap(b -> b.week(start));
    WeekFigures before = seen.ledger().week(start);
    WeekFigures then = after.week(start);
    boolean recovery = cycle.map(Microcycle::recovery).orElse(false);
    String phase = cycle.map(c -> words.of("phase." + c.phase())).orElse("");
    String number = block.map(b -> words.of("repair.week", b.weekNumber(start))).orElse("");
    String was = Amounts.hours(before.plannedMinutes());
    String is = Amounts.hours(then.plannedMinutes());
    List<Sight.Day> days = start.datesUntil(start.plusDays(7)).map(this::day).toList();
    return new Sight.Week(
        start,
        phase.toUpperCase(words.locale()),
        number,
        recovery,
        days,
        was,
        is,
        then.plannedMinutes() > 0 ? then.doneMinutes() / then.plannedMinutes() : 0,
        note(start, before, then, recovery),
        words.of("repair.spoken.week", number, phase, was, is));
  }

  private String note(LocalDate start, WeekFigures before, WeekFigures then, boolean recovery) {
    boolean recovered = seen.ledger().microcycle(start).map(Microcycle::recovery).orElse(false);
    if (recovered != recovery) {
      return words.of(recovery ? "repair.nowRecovery" : "repair.noLongerRecovery");
    }
    String was = Amounts.whole(before.plannedLoad());
    String is = Amounts.whole(then.plannedLoad());
    if (!was.equals(is)) return words.of("repair.load.changed", was, is);
    return then.easyShare().isPresent()
        ? words.of("repair.load.easy", is, Amounts.percent(then.easyShare().getAsDouble()))
        : words.of("repair.load", is);
  }

  private Sight.Day day(LocalDate date) {
    int at = numbered.indexOf(date);
    List<Session> was = seen.ledger().sessionsOn(date);
    List<Session> is = after.sessionsOn(date);
    boolean over = date.isBefore(seen.today());
    Verdict verdict =
        date.isAfter(seen.today()) ? Verdict.MISSING : seen.mornings().on(date).verdict();
    String spoken =
        words.of(
            at < 0 || !taken.contains(date) ? "repair.spoken.same" : "repair.spoken.day",
            Dates.full(date, words),
            changed.listed(is),
            changed.listed(was));
    return new Sight.Day(
        date,
        date.format(
            DateTimeFormatter.ofPattern(date.getDayOfMonth() == 1 ? "d MMM" : "d", words.locale())),
        date.equals(seen.today()),
        verdict,
        at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 1),
        at < 0 || taken.contains(date),
        was.stream().map(this::card).toList(),
        is.stream().map(this::card).toList(),
        over ? past(date, was) : List.of(),
        spoken);
  }

  /** A day that went otherwise: what it was, and what was not run. */
  private List<String> past(LocalDate date, List<Session> planned) {
    Optional<Setback> setback = setbacks.stream().filter(s -> s.holds(date)).findFirst();
    if (setback.isEmpty()) return List.of();
    String missed =
        planned.stream()
            .filter(session -> session.kind() != SessionKind.REST)
            .map(session -> words.of("repair.notRun", changed.named(session)))
            .collect(Collectors.joining("\n"));
    if (setback.get().kind() == Setback.Kind.MISSED) {
      return missed.isEmpty() ? List.of() : List.of(missed);
    }
    return List.of(
        words.of("repair.kind.was." + setback.get().kind()),
        missed.isEmpty() ? words.of("kind.REST").toLowerCase(Locale.ROOT) : missed);
  }

  private Sight.Card card(Session session) {
    SessionWords text = changed.words(session);
    return new Sight.Card(
        session.kind(),
        words.of("kind." + session.kind()),
        session.kind() == SessionKind.REST ? List.of() : text.lines(session, false));
  }

  private LocalDate week(LocalDate day) {
    return seen.plan().runner().weekOf(day);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
