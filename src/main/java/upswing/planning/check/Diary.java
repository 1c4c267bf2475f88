package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Sport;
import upswing.training.TrainingBlock;

/**
 * What the rules read: what was done on the days that are over, what is planned from today on.
 *
 * <p>Today holds what was done for its sessions and what is still open. A runner who records
 * nothing is taken to have done what was planned.
 */
final class Diary {

  private final Ledger ledger;
  private final boolean records;
  private final Map<LocalDate, List<Entry>> entries = new HashMap<>();
  private final List<Week> weeks = new ArrayList<>();

  /**
   * One thing done or planned.
   *
   * @param kind what it was planned as; by its sport where it was not planned
   * @param minutes done, else planned
   * @param meters 0 where it is not known
   * @param session what was planned, if anything
   */
  record Entry(
      LocalDate date, SessionKind kind, double minutes, double meters, Optional<Session> session) {

    /** A run that is not a race. */
    boolean isTrainingRun() {
      return kind.isRun() && kind != SessionKind.RACE;
    }
  }

  Diary(Ledger ledger) {
    this.ledger = ledger;
    this.records = !ledger.plan().activities().isEmpty();
    for (LocalDate d = ledger.firstDay(); !d.isAfter(ledger.lastDay()); d = d.plusDays(1)) {
      List<Entry> day = entriesOf(d);
      if (!day.isEmpty()) entries.put(d, day);
    }
    divide();
  }

  Ledger ledger() {
    return ledger;
  }

  LocalDate firstDay() {
    return ledger.firstDay();
  }

  LocalDate lastDay() {
    return ledger.lastDay();
  }

  /** What a day holds; nothing on a rest day. */
  List<Entry> on(LocalDate date) {
    return entries.getOrDefault(date, List.of());
  }

  /** From a day to another, both included. */
  Stream<Entry> between(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).flatMap(date -> on(date).stream());
  }

  /** Everything, by day. */
  Stream<Entry> all() {
    return between(firstDay(), lastDay());
  }

  /** The weeks in their order: a block's own, the runner's elsewhere. */
  List<Week> weeks() {
    return weeks;
  }

  /** The block of a day. */
  Optional<TrainingBlock> block(LocalDate date) {
    return ledger.plan().blockOn(date);
  }

  /** All races, by day. */
  List<Entry> races() {
    return all().filter(entry -> entry.kind() == SessionKind.RACE).toList();
  }

  /**
   * The races a plan leads to: a block's own, and outside of blocks those that no other follows
   * within four weeks.
   */
  List<Entry> goalRaces() {
    List<Entry> races = races();
    return races.stream().filter(race -> isGoal(race, races)).toList();
  }

  private boolean isGoal(Entry race, List<Entry> races) {
    Optional<TrainingBlock> block = block(race.date());
    if (block.isPresent()) return block.get().settings().race().equals(Optional.of(race.date()));
    return races.stream()
        .noneMatch(
            other ->
                other.date().isAfter(race.date())
                    && other.date().isBefore(race.date().plusDays(28)));
  }

  /** The longest run of the 30 days before a day, in minutes; 0 when there is none. */
  double longestBefore(LocalDate date) {
    LocalDate oldest = date.minusDays(30);
    double said =
        block(date)
            .filter(block -> oldest.isBefore(block.start()))
            .map(block -> (double) block.settings().longestMinutes())
            .orElse(0.0);
    return between(oldest, date.minusDays(1))
        .filter(entry -> entry.kind().isRun())
        .mapToDouble(Entry::minutes)
        .reduce(said, Math::max);
  }

  private List<Entry> entriesOf(LocalDate date) {
    List<Entry> day = new ArrayList<>();
    for (Session session : ledger.sessionsOn(date)) {
      Optional<Activity> done = ledger.doneFor(session.id());
      boolean stillTrue = !date.isBefore(ledger.today()) || !records;
      if (done.isEmpty() && stillTrue && session.kind() != SessionKind.REST) {
        PlannedFigures planned = ledger.planned(session);
        day.add(
            new Entry(
                date, session.kind(), planned.minutes(), planned.meters(), Optional.of(session)));
      }
    }
    for (Activity activity : ledger.activitiesOn(date)) {
      Optional<Session> session = ledger.plannedFor(activity.id());
      SessionKind kind = session.map(Session::kind).orElseGet(() -> kind(activity.sport()));
      day.add(new Entry(date, kind, activity.minutes(), activity.meters().orElse(0), session));
    }
    return day;
  }

  private static SessionKind kind(Sport sport) {
    return switch (sport) {
      case RUN -> SessionKind.EASY;
      case BIKE -> SessionKind.BIKE;
      case SWIM -> SessionKind.SWIM;
      case WALK -> SessionKind.WALK;
      case STRENGTH, OTHER -> SessionKind.STRENGTH_MOBILITY;
    };
  }

  private void divide() {
    List<LocalDate> starts =
        ledger.plan().blocks().values().stream()
            .map(TrainingBlock::start)
            .sorted(Comparator.naturalOrder())
            .toList();
    LocalDate day = ledger.plan().runner().weekOf(firstDay());
    if (block(firstDay()).isPresent()) day = firstDay();
    while (!day.isAfter(lastDay())) {
      LocalDate start = weekStart(day);
      LocalDate from = day;
      LocalDate end = weekStart(day).plusDays(6);
      LocalDate last =
          starts.stream()
              .filter(next -> next.isAfter(from) && !next.isAfter(end))
              .map(next -> next.minusDays(1))
              .findFirst()
              .orElse(end);
      weeks.add(new Week(this, start.isBefore(from) ? from : start, last));
      day = last.plusDays(1);
    }
  }

  private LocalDate weekStart(LocalDate day) {
    return ledger
        .microcycle(day)
        .map(week -> week.start())
        .orElseGet(() -> ledger.plan().runner().weekOf(day));
  }
}
