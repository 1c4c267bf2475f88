package upswing.planning.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import upswing.edit.WorkoutText;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.CheckIn;
import upswing.training.HeartRateHistogram;
import upswing.training.Measure;
import upswing.training.MinuteMeans;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.Signal;
import upswing.training.Source;
import upswing.training.Sport;
import upswing.training.Tag;
import upswing.training.TrainingBlock;

/** A runner's days as they were lived, counted from a Monday: what was planned, done and felt. */
final class Lived {

  /** Day 0. */
  static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final Map<BlockId, TrainingBlock> blocks = new HashMap<>();
  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
  private Runner runner = Runner.UNKNOWN;

  /** Something known of the runner, from a day on. */
  Lived knows(Measure.Kind kind, int day, double value) {
    runner = runner.with(new Measure(kind, MONDAY.plusDays(day), value));
    return this;
  }

  /** A session such as {@code 45 easy}. */
  Lived planned(int day, String line) {
    var meant = WorkoutText.parse(line).orElseThrow();
    SessionId id = SessionId.named(day + line);
    sessions.put(id, Session.on(MONDAY.plusDays(day), id, meant.kind(), meant.workout()));
    return this;
  }

  /** The same week's sessions, Monday first, from one week to another. */
  Lived weeks(int from, int to, String... lines) {
    for (int week = from; week <= to; week++) {
      for (int i = 0; i < lines.length; i++) {
        if (!lines[i].isBlank()) planned(7 * week + i, lines[i]);
      }
    }
    return this;
  }

  Lived put(TrainingBlock block) {
    blocks.put(block.id(), block);
    return this;
  }

  /** A run that began at noon, all at one heart rate; 0 where there was no strap. */
  Lived ran(int day, int minutes, double km, int bpm) {
    return ran(day, LocalTime.NOON, minutes, km, bpm, Optional.empty());
  }

  Lived ran(int day, LocalTime start, int minutes, double km, int bpm, Optional<Boolean> fuelled) {
    float[] beats = new float[bpm > 0 ? minutes : 0];
    Arrays.fill(beats, bpm);
    Activity run =
        new Activity(
            ActivityId.named("run " + day + start),
            MONDAY.plusDays(day).atTime(start).toInstant(ZoneOffset.UTC),
            ZoneOffset.UTC,
            Sport.RUN,
            "Run",
            Duration.ofMinutes(minutes),
            Duration.ofMinutes(minutes),
            km > 0 ? OptionalDouble.of(km * 1000) : OptionalDouble.empty(),
            OptionalDouble.empty(),
            bpm > 0 ? OptionalInt.of(bpm) : OptionalInt.empty(),
            OptionalDouble.empty(),
            HeartRateHistogram.NONE,
            MinuteMeans.of(beats),
            MinuteMeans.NONE,
            List.of(),
            OptionalInt.empty(),
            fuelled,
            Optional.empty(),
            Source.TYPED);
    activities.put(run.id(), run);
    return this;
  }

  /** Whether the runs of a day were easy enough to talk. */
  Lived easyEnough(int day, boolean yes) {
    activities.replaceAll(
        (id, run) ->
            run.date().equals(MONDAY.plusDays(day)) ? run.easyEnough(Optional.of(yes)) : run);
    return this;
  }

  /** What a morning's check-in said of one signal. */
  Lived said(int day, Signal signal, double value) {
    return morning(day, known -> known.with(signal, Reading.typed(value)));
  }

  /** A night from a time to a time. */
  Lived slept(int day, String bed, String wake) {
    return morning(
        day,
        c ->
            new CheckIn(
                c.date(),
                c.readings(),
                Optional.of(LocalTime.parse(bed)),
                Optional.of(LocalTime.parse(wake)),
                c.sorenessSite(),
                c.tags(),
                c.note()));
  }

  /** A morning with a tag. */
  Lived tagged(int day, Tag tag) {
    return morning(
        day,
        c ->
            new CheckIn(
                c.date(),
                c.readings(),
                c.bedTime(),
                c.wakeTime(),
                c.sorenessSite(),
                Set.of(tag),
                c.note()));
  }

  /** A morning with a sore place. */
  Lived sore(int day, String place) {
    return morning(
        day,
        c ->
            new CheckIn(
                c.date(), c.readings(), c.bedTime(), c.wakeTime(), place, c.tags(), c.note()));
  }

  private Lived morning(int day, UnaryOperator<CheckIn> change) {
    LocalDate date = MONDAY.plusDays(day);
    checkIns.put(date, change.apply(checkIns.getOrDefault(date, CheckIn.empty(date))));
    return this;
  }

  Plan plan() {
    return new Plan(runner, blocks, sessions, activities, checkIns, Map.of());
  }

  Ledger ledger(int today) {
    return Ledger.of(plan(), MONDAY.plusDays(today));
  }

  /** What the check says on a day, from its week on. */
  List<Finding> findings(int today) {
    Ledger ledger = ledger(today);
    return PlanCheck.all(ledger, Mornings.of(ledger));
  }

  boolean fires(String rule, int today) {
    return findings(today).stream().anyMatch(finding -> finding.rule().equals(rule));
  }
}
