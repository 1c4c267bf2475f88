package upswing.ui;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.CheckIn;
import upswing.training.EffortZone;
import upswing.training.Goal;
import upswing.training.HeartRateHistogram;
import upswing.training.Measure;
import upswing.training.Microcycle;
import upswing.training.MinuteMeans;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.Source;
import upswing.training.Sport;
import upswing.training.Tag;
import upswing.training.TrainingBlock;
import upswing.training.Workout;

/**
 * A runner on Wednesday 17 February 2027, in week 7 of 12 towards a half marathon, with calm
 * mornings since December and two that were not: yesterday's and today's.
 */
public final class TypicalRunner {

  /** The day the pictures are of. */
  public static final LocalDate TODAY = LocalDate.of(2027, 2, 17);

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final LocalDate FIRST_MORNING = LocalDate.of(2026, 12, 1);
  private static final int WEEKS = 12;
  private static final int[] HEART = {48, 47, 49, 48, 47, 48, 49, 46, 48, 47};
  private static final int[] HRV = {64, 66, 61, 68, 63, 65, 60, 67, 62, 66, 64};
  private static final int[] SLEEP = {462, 450, 480, 455, 440, 500, 470, 445, 465, 452, 478, 460};
  private static final int[] ENERGY = {4, 4, 4, 3, 4, 5, 4, 4, 3};
  private static final int[] SORENESS = {2, 1, 2, 2, 1, 2, 3, 2};

  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();

  private TypicalRunner() {
    LocalDate day = FIRST_MORNING;
    for (int i = 0; !day.isAfter(TODAY); i++, day = day.plusDays(1)) {
      if (i % 17 == 11) continue;
      checkIns.put(day, calm(day, i));
    }
  }

  /** Heart, sleep and legs are outside on the 16th and the 17th: time to ease off. */
  public static TypicalRunner tired() {
    return calm()
        .say(15, Signal.RESTING_HEART_RATE, 49)
        .say(15, Signal.SLEEP, 380)
        .say(15, Signal.SORENESS, 4)
        .say(16, Signal.RESTING_HEART_RATE, 51)
        .say(16, Signal.SLEEP, 370)
        .say(16, Signal.ENERGY, 2)
        .say(16, Signal.SORENESS, 4)
        .say(17, Signal.RESTING_HEART_RATE, 54)
        .say(17, Signal.HRV, 41)
        .say(17, Signal.SLEEP, 438)
        .say(17, Signal.ENERGY, 3)
        .say(17, Signal.SORENESS, 4);
  }

  /** Every morning is inside the normal range. */
  public static TypicalRunner calm() {
    return new TypicalRunner();
  }

  /** Says something on a day of February. */
  public TypicalRunner say(int february, Signal signal, double value) {
    LocalDate date = LocalDate.of(2027, 2, february);
    CheckIn before = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(date, before.with(signal, Reading.typed(value)));
    return this;
  }

  /** Is ill on a day of February. */
  public TypicalRunner ill(int february) {
    LocalDate date = LocalDate.of(2027, 2, february);
    CheckIn was = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(
        date,
        new CheckIn(
            date,
            was.readings(),
            was.bedTime(),
            was.wakeTime(),
            was.sorenessSite(),
            Set.of(Tag.ILL),
            was.note()));
    return this;
  }

  /** Says nothing on a day of February. */
  public TypicalRunner silent(int february) {
    checkIns.remove(LocalDate.of(2027, 2, february));
    return this;
  }

  /** Began to check in so many mornings ago. */
  public TypicalRunner since(int mornings) {
    checkIns.headMap(TODAY.minusDays(mornings), true).clear();
    return this;
  }

  /** The whole plan. */
  public Plan plan() {
    Map<SessionId, Session> sessions = new HashMap<>();
    Map<ActivityId, Activity> activities = new HashMap<>();
    for (int week = 0; week < WEEKS; week++) {
      for (Session session : week(week)) {
        sessions.put(session.id(), session);
        if (session.date().isBefore(TODAY) && session.kind() != SessionKind.REST) {
          Activity done = done(session);
          activities.put(done.id(), done);
        }
      }
    }
    TrainingBlock block = block();
    return new Plan(runner(), Map.of(block.id(), block), sessions, activities, checkIns, Map.of());
  }

  private static CheckIn calm(LocalDate day, int i) {
    Map<Signal, Reading> said = new EnumMap<>(Signal.class);
    said.put(Signal.RESTING_HEART_RATE, Reading.typed(HEART[i % HEART.length]));
    said.put(Signal.HRV, Reading.imported(HRV[i % HRV.length]));
    said.put(Signal.SLEEP, Reading.typed(SLEEP[i % SLEEP.length]));
    said.put(Signal.ENERGY, Reading.typed(ENERGY[i % ENERGY.length]));
    said.put(Signal.SORENESS, Reading.typed(SORENESS[i % SORENESS.length]));
    said.put(Signal.MOOD, Reading.typed(4));
    return new CheckIn(day, said, Optional.empty(), Optional.empty(), "", Set.of(), "");
  }

  private static Runner runner() {
    return Runner.UNKNOWN
        .with(new Measure(Measure.Kind.THRESHOLD_PACE, START, 272))
        .with(new Measure(Measure.Kind.LT1, START, 138))
        .with(new Measure(Measure.Kind.RESTING_HEART_RATE, START, 48))
        .with(new Measure(Measure.Kind.MAXIMAL_HEART_RATE, START, 188));
  }

  private static List<Session> week(int week) {
    LocalDate monday = START.plusDays(7L * week);
    boolean easier = week == 3 || week == 7;
    List<Session> sessions = new ArrayList<>();
    sessions.add(session(monday, SessionKind.REST, 0, EffortZone.EASY));
    sessions.add(session(monday.plusDays(1), SessionKind.EASY, 45, EffortZone.EASY));
    if (!easier) {
      sessions.add(session(monday.plusDays(2), SessionKind.THRESHOLD, 55, EffortZone.THRESHOLD));
    }
    sessions.add(session(monday.plusDays(3), SessionKind.RECOVERY_RUN, 30, EffortZone.RECOVERY));
    sessions.add(session(monday.plusDays(5), SessionKind.EASY, 40, EffortZone.EASY));
    SessionKind last = week == WEEKS - 1 ? SessionKind.RACE : SessionKind.LONG;
    int minutes = easier ? 60 : 80 + 4 * week;
    sessions.add(session(monday.plusDays(6), last, minutes, EffortZone.STEADY));
    return sessions;
  }

  private static Session session(LocalDate day, SessionKind kind, int minutes, EffortZone zone) {
    Workout workout = minutes == 0 ? Workout.NONE : Workout.steady(minutes, zone);
    return Session.on(day, SessionId.named(day + " " + kind), kind, workout);
  }

  private static Activity done(Session session) {
    int bpm = session.kind() == SessionKind.THRESHOLD ? 166 : 130;
    int minutes = session.kind() == SessionKind.LONG ? 88 : 46;
    return new Activity(
        ActivityId.named("done " + session.date()),
        session.date().atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC,
        Sport.RUN,
        "",
        Duration.ofMinutes(minutes),
        Duration.ofMinutes(minutes),
        OptionalDouble.of(minutes * 175.0),
        OptionalDouble.empty(),
        OptionalInt.of(bpm),
        HeartRateHistogram.NONE,
        MinuteMeans.NONE,
        MinuteMeans.NONE,
        List.of(),
        OptionalInt.of(3),
        Optional.empty(),
        Source.TYPED);
  }

  private static TrainingBlock block() {
    List<Microcycle> weeks = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      Phase phase = week < 4 ? Phase.BASE : week < 8 ? Phase.BUILD : Phase.PEAK;
      weeks.add(new Microcycle(START.plusDays(7L * week), phase, week == 3 || week == 7));
    }
    return new TrainingBlock(BlockId.named("half"), "Half marathon block", settings(), weeks);
  }

  private static BlockSettings settings() {
    return new BlockSettings(
        Goal.HALF_MARATHON,
        START,
        WEEKS,
        Optional.of(START.plusDays(83)),
        Optional.empty(),
        180,
        75,
        Map.of(DayOfWeek.TUESDAY, 60, DayOfWeek.WEDNESDAY, 60, DayOfWeek.SUNDAY, 120),
        DayOfWeek.SUNDAY,
        RecoveryRhythm.EVERY_FOURTH,
        32,
        1);
  }
}
