package upswing.planning.repair;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import upswing.edit.PlanChange;
import upswing.edit.PlanDifference;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.planning.BlockPlanner;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.CheckIn;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.PlainRun;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Tag;
import upswing.training.TrainingBlock;

/** A runner with a block from Monday 4 January 2027 and five weeks of running before it. */
final class Season {

  static final LocalDate START = LocalDate.of(2027, 1, 4);

  private final Runner runner;
  private final TrainingBlock block;
  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
  private final List<Setback> setbacks = new ArrayList<>();

  private Season(BlockSettings settings, Runner runner) {
    this.runner = runner;
    BlockPlanner.Outcome outcome =
        BlockPlanner.plan(BlockId.named("block"), "Block", settings, runner);
    if (!(outcome instanceof BlockPlanner.Made made)) {
      throw new IllegalArgumentException("no block: " + settings);
    }
    block = made.block();
    made.sessions().forEach(session -> sessions.put(session.id(), session));
    for (LocalDate day = START.minusWeeks(5); day.isBefore(START); day = day.plusDays(1)) {
      int available = settings.available().getOrDefault(day.getDayOfWeek(), 0);
      if (available == 0) continue;
      int days = settings.available().size();
      boolean isLong = day.getDayOfWeek() == settings.longDay();
      int others = (settings.weeklyMinutes() - settings.longestMinutes()) / (days - 1);
      ran(day, isLong ? settings.longestMinutes() : others);
    }
  }

  /** A half marathon on the last Sunday of twelve weeks, five days a week. */
  static Season half() {
    return of(settings(Goal.HALF_MARATHON, 12, 200, 80));
  }

  static Season of(BlockSettings settings) {
    return new Season(
        settings,
        Runner.UNKNOWN.with(new Measure(Measure.Kind.THRESHOLD_PACE, START.minusYears(1), 272)));
  }

  static BlockSettings settings(Goal goal, int weeks, int weekly, int longest) {
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.put(DayOfWeek.TUESDAY, 60);
    days.put(DayOfWeek.WEDNESDAY, 75);
    days.put(DayOfWeek.THURSDAY, 60);
    days.put(DayOfWeek.SATURDAY, 75);
    days.put(DayOfWeek.SUNDAY, 150);
    return new BlockSettings(
        goal,
        START,
        weeks,
        goal.raceMeters().isPresent()
            ? Optional.of(START.plusWeeks(weeks).minusDays(1))
            : Optional.empty(),
        Optional.empty(),
        weekly,
        longest,
        days,
        DayOfWeek.SUNDAY,
        RecoveryRhythm.AUTOMATIC,
        32,
        1);
  }

  TrainingBlock block() {
    return block;
  }

  /** Everything planned is run as planned up to a day, which is left out, except on some days. */
  Season ranUntil(LocalDate day, Predicate<LocalDate> not) {
    Ledger planned = Ledger.of(plan(), START);
    for (Session session : sessions.values()) {
      boolean over = session.date().isBefore(day) && !not.test(session.date());
      if (!over || !session.kind().isRun() || session.kind() == SessionKind.RACE) continue;
      PlannedFigures figures = planned.planned(session);
      ran(session.date(), figures.minutes(), figures.meters());
    }
    return this;
  }

  private void ran(LocalDate day, double minutes) {
    ran(day, minutes, minutes * 60_000 / 344);
  }

  private void ran(LocalDate day, double minutes, double meters) {
    Activity run = PlainRun.on(day, minutes, OptionalDouble.of(meters));
    activities.put(run.id(), run);
  }

  /** Some of the days that a repair changes, by the toss of a coin. */
  static Set<LocalDate> some(Repaired repaired, long seed) {
    Random coin = new Random(seed);
    return repaired.days().stream().filter(day -> coin.nextBoolean()).collect(toSet());
  }

  /** Whether taking a plan is one change that can be taken back. */
  static void isOneChange(Plan before, Plan taken) {
    PlanChange change = new PlanChange.Together(PlanDifference.between(before, taken));
    assertEquals(taken, change.applyTo(before));
    assertEquals(before, change.inverse().applyTo(taken));
  }

  /** Mornings with a tag, and the setback that it means. */
  Season told(Tag tag, LocalDate first, LocalDate last) {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      CheckIn empty = CheckIn.empty(day);
      checkIns.put(
          day,
          new CheckIn(
              day, empty.readings(), empty.bedTime(), empty.wakeTime(), "", Set.of(tag), ""));
    }
    return this;
  }

  Season with(Setback.Kind kind, LocalDate first, LocalDate last) {
    setbacks.add(new Setback(kind, first, last));
    return this;
  }

  Plan plan() {
    return new Plan(runner, Map.of(block.id(), block), sessions, activities, checkIns, Map.of());
  }

  Repaired repaired(LocalDate today) {
    return repaired(today, block.settings());
  }

  Repaired repaired(LocalDate today, BlockSettings wishes) {
    Circumstances now = new Circumstances(today, setbacks, wishes);
    return Repair.of(Ledger.of(plan(), today), block, now, () -> false);
  }

  /** A plan and its repair as lines, for the eye. */
  static String written(Repaired repaired, LocalDate today) {
    StringBuilder lines = new StringBuilder();
    Ledger before = Ledger.of(repaired.before(), today);
    Ledger after = Ledger.of(repaired.after(), today);
    for (var week : repaired.blockAfter().weeks()) {
      if (week.start().plusDays(6).isBefore(today.minusDays(14))) continue;
      lines.append(
          "%s %s%s  %.0f -> %.0f%n"
              .formatted(
                  week.start(),
                  week.phase(),
                  week.recovery() ? " recovery" : "",
                  before.week(week.start()).plannedMinutes(),
                  after.week(week.start()).plannedMinutes()));
    }
    for (DayChange change : repaired.changes()) {
      lines.append(
          "%s %s  %s -> %s  %s%n"
              .formatted(
                  change.day(),
                  change.day().getDayOfWeek(),
                  line(change.before(), before),
                  line(change.after(), after),
                  change.why()));
    }
    lines.append(repaired.totalsBefore()).append('\n').append(repaired.totalsAfter()).append('\n');
    lines.append(repaired.unchangedDays()).append(" days stay\n");
    upswing.planning.check.PlanCheck.repairable(after, today, repaired.blockAfter().end())
        .forEach(f -> lines.append("  after  ").append(f).append('\n'));
    upswing.planning.check.PlanCheck.repairable(before, today, repaired.blockAfter().end())
        .forEach(f -> lines.append("  before ").append(f).append('\n'));
    return lines.toString();
  }

  private static String line(List<Session> sessions, Ledger ledger) {
    return String.join(
        " + ",
        sessions.stream()
            .map(s -> s.kind() + " " + Math.round(ledger.planned(s).minutes()))
            .toList());
  }
}
