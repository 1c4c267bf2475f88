package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.load.DayLoad;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;

/**
 * What the rules read: what was done on the days that are over, what is planned from today on.
 *
 * <p>A rule judges the days from {@link #from} to {@link #to} and may look at any other. Days and
 * weeks are read when they are first asked for, so that a short stretch is judged quickly however
 * long the history is.
 */
final class Diary {

  private final Ledger ledger;
  private final Optional<Mornings> mornings;
  private final LocalDate from;
  private final LocalDate to;
  private final Entries read;
  private final Map<LocalDate, List<Entry>> days = new HashMap<>();
  private final Map<LocalDate, Week> weeks = new HashMap<>();
  private final Map<LocalDate, Progress> progress = new HashMap<>();

  /**
   * A diary judged from one day to another, both included.
   *
   * @param mornings empty where nothing felt is judged
   */
  Diary(Ledger ledger, Optional<Mornings> mornings, LocalDate from, LocalDate to) {
    this.ledger = ledger;
    this.mornings = mornings;
    LocalDate first = weekStart(ledger, ledger.firstDay());
    this.from = from.isBefore(first) ? first : from;
    this.to = to.isAfter(ledger.lastDay()) ? ledger.lastDay() : to;
    read = new Entries(ledger);
  }

  Ledger ledger() {
    return ledger;
  }

  Optional<Mornings> mornings() {
    return mornings;
  }

  LocalDate from() {
    return from;
  }

  LocalDate to() {
    return to;
  }

  LocalDate firstDay() {
    return ledger.firstDay();
  }

  /** What a day holds; nothing on a rest day. */
  List<Entry> on(LocalDate date) {
    return days.computeIfAbsent(date, read::on);
  }

  /** From a day to another, both included. */
  Stream<Entry> between(LocalDate first, LocalDate last) {
    LocalDate start = first.isBefore(ledger.firstDay()) ? ledger.firstDay() : first;
    LocalDate end = last.isAfter(ledger.lastDay()) ? ledger.lastDay() : last;
    List<Entry> all = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) all.addAll(on(day));
    return all.stream();
  }

  /** The days that are judged. */
  List<LocalDate> judgedDays() {
    return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1)).toList();
  }

  /** What stands on the days that are judged. */
  Stream<Entry> judged() {
    return between(from, to);
  }

  /** The weeks that are judged, in order: a block's own, the runner's elsewhere. */
  List<Week> weeks() {
    return weeks(from, to);
  }

  /** The weeks that share a day with a stretch, in order. */
  List<Week> weeks(LocalDate first, LocalDate last) {
    List<Week> all = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); ) {
      Week week = week(day);
      all.add(week);
      day = week.end().plusDays(1);
    }
    return all;
  }

  /** The week of a day; it ends early where a block begins, and begins late where one ended. */
  Week week(LocalDate date) {
    Week known = weeks.get(date);
    if (known != null) return known;
    LocalDate start = date;
    while (isSameWeek(start.minusDays(1), date)) start = start.minusDays(1);
    Week week = new Week(this, start, lastDayFrom(start));
    for (LocalDate d = start; !d.isAfter(week.end()); d = d.plusDays(1)) weeks.put(d, week);
    return week;
  }

  private LocalDate lastDayFrom(LocalDate start) {
    LocalDate end = start;
    while (isSameWeek(end.plusDays(1), start)) end = end.plusDays(1);
    return end;
  }

  private boolean isSameWeek(LocalDate one, LocalDate other) {
    return ledger.microcycle(one).isPresent() == ledger.microcycle(other).isPresent()
        && weekStart(ledger, one).equals(weekStart(ledger, other));
  }

  private static LocalDate weekStart(Ledger ledger, LocalDate day) {
    return ledger
        .microcycle(day)
        .map(week -> week.start())
        .orElseGet(() -> ledger.plan().runner().weekOf(day));
  }

  /** The weeks that are judged and whole, each with what it is compared with. */
  List<Progress> progress() {
    return weeks().stream().filter(Week::isWhole).map(this::progress).toList();
  }

  /** A week with what it is compared with. */
  Progress progress(Week week) {
    Progress known = progress.get(week.start());
    if (known == null) {
      known = Progress.of(this, week);
      progress.put(week.start(), known);
    }
    return known;
  }

  /** The last morning of a week that is over or that is today. */
  LocalDate lastMorning(Week week) {
    return week.end().isBefore(ledger.today()) ? week.end() : ledger.today();
  }

  /**
   * The mornings at which a week is looked back on: one a judged week, none that is to come, and
   * none where nothing felt is judged.
   */
  List<LocalDate> reviews() {
    if (mornings.isEmpty()) return List.of();
    return weeks().stream()
        .filter(week -> !week.start().isAfter(ledger.today()))
        .map(this::lastMorning)
        .toList();
  }

  /** Whether the runner records what is run. */
  boolean records() {
    return read.hasRecords();
  }

  /** The block of a day. */
  Optional<TrainingBlock> block(LocalDate date) {
    return ledger.plan().blockOn(date);
  }

  /** The load of a day in points: done while it is over, else planned. */
  double load(LocalDate date) {
    DayLoad load = ledger.day(date);
    boolean done = date.isBefore(ledger.today()) && read.hasRecords() || load.done() > 0;
    return done ? load.done() : load.planned();
  }

  /**
   * Whether fitness and form of a day mean something: not while they are warming up, nor for a
   * runner who plans but records nothing.
   */
  boolean knowsForm(LocalDate date) {
    boolean recorded = read.hasRecords() || !ledger.firstDay().isBefore(ledger.today());
    return recorded
        && !date.isBefore(ledger.firstDay().minusDays(1))
        && !ledger.form(date).warmingUp();
  }

  /** The races of a stretch, by day. */
  List<Entry> races(LocalDate first, LocalDate last) {
    return between(first, last).filter(entry -> entry.kind() == SessionKind.RACE).toList();
  }

  /** Whether a plan leads to a race: a block's own; outside of blocks none follows within four. */
  boolean isGoal(Entry race) {
    Optional<TrainingBlock> block = block(race.date());
    return block.isPresent()
        ? block.get().settings().race().equals(Optional.of(race.date()))
        : races(race.date().plusDays(1), race.date().plusDays(27)).isEmpty();
  }
}
