package upswing.ui.block;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import upswing.load.BlockSummary;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.check.Absences;
import upswing.training.BlockSettings;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionKind;

/**
 * A block that was just made, read alone: the figures of its weeks as the calendar will show them.
 */
final class MadeBlock {

  private static final int TAPER_DAYS = 14;
  private static final int WEEKS_BEFORE_TAPER = 4;

  private final Made made;
  private final Ledger ledger;
  private final Absences absences;

  MadeBlock(Made made, Runner runner) {
    this.made = made;
    absences = Absences.of(made.block().settings());
    Plan alone =
        new Plan(
            runner,
            Map.of(made.block().id(), made.block()),
            made.sessions().stream().collect(Collectors.toMap(Session::id, session -> session)),
            Map.of(),
            Collections.emptyNavigableMap(),
            Map.of());
    ledger = Ledger.of(alone, made.block().start());
  }

  BlockSettings settings() {
    return made.block().settings();
  }

  List<Microcycle> weeks() {
    return made.block().weeks();
  }

  BlockSummary summary() {
    return ledger.blockSummary(made.block());
  }

  double minutes(Microcycle week) {
    return ledger.week(week.start()).plannedMinutes();
  }

  double raceMinutes(Microcycle week) {
    return sessions(s -> s.kind() == SessionKind.RACE && week.holds(s.date())).stream()
        .mapToDouble(this::minutes)
        .sum();
  }

  double minutes(Session session) {
    return ledger.planned(session).minutes();
  }

  /** The sessions some of which something holds for, by day. */
  List<Session> sessions(Predicate<Session> which) {
    return made.sessions().stream()
        .filter(which)
        .sorted(Comparator.comparing(Session::date))
        .toList();
  }

  /** The days without any training in the week that has the fewest. */
  int fewestRestDays() {
    return weeks().stream().mapToInt(this::restDays).min().orElse(0);
  }

  private int restDays(Microcycle week) {
    List<LocalDate> busy =
        sessions(session -> week.holds(session.date()) && session.kind() != SessionKind.REST)
            .stream()
            .map(Session::date)
            .distinct()
            .toList();
    return DayOfWeek.values().length - busy.size();
  }

  /** The largest rise from one building week to the next, the present week first, as a share. */
  OptionalDouble steepestStep() {
    List<Double> weeks = new ArrayList<>();
    weeks.add((double) settings().weeklyMinutes());
    weeks().stream().filter(this::isBuilding).map(this::minutes).forEach(weeks::add);
    OptionalDouble steepest = OptionalDouble.empty();
    for (int i = 1; i < weeks.size(); i++) {
      if (weeks.get(i - 1) <= 0) continue;
      double step = weeks.get(i) / weeks.get(i - 1) - 1;
      steepest = OptionalDouble.of(Math.max(step, steepest.orElse(step)));
    }
    return steepest;
  }

  private boolean isBuilding(Microcycle week) {
    return !week.recovery() && week.phase() != Phase.TAPER && !absences.isShort(number(week));
  }

  /** Whether days away make so much less of a week that it is an easy one. */
  boolean isBrokenOff(Microcycle week) {
    return absences.isBroken(number(week));
  }

  private boolean followsUsual(Microcycle week) {
    return number(week) == 0 || !absences.isShort(number(week) - 1);
  }

  private int number(Microcycle week) {
    return weeks().indexOf(week);
  }

  /** How much each recovery week takes off the last other week, as shares; usual weeks only. */
  double[] recoveryCuts() {
    return weeks().stream()
        .filter(Microcycle::recovery)
        .filter(week -> !absences.isShort(number(week)) && followsUsual(week))
        .map(week -> ledger.week(week.start()).recoveryCut())
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .toArray();
  }

  /** How much the two weeks to the race take off the biggest of the four weeks before. */
  OptionalDouble taperCut() {
    if (settings().race().isEmpty()) return OptionalDouble.empty();
    LocalDate race = settings().race().get();
    LocalDate first = race.minusDays(TAPER_DAYS - 1);
    double usual =
        weeks().stream()
            .filter(week -> week.start().plusDays(6).isBefore(first))
            .filter(week -> !week.start().isBefore(first.minusWeeks(WEEKS_BEFORE_TAPER)))
            .mapToDouble(this::minutes)
            .max()
            .orElse(0);
    double taper =
        sessions(session -> !session.date().isBefore(first) && session.date().isBefore(race))
                .stream()
                .mapToDouble(this::minutes)
                .sum()
            / 2;
    return usual > 0 ? OptionalDouble.of(1 - taper / usual) : OptionalDouble.empty();
  }
}
