package upswing.ui;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.EffortZone;
import upswing.training.Goal;
import upswing.training.HeartRateHistogram;
import upswing.training.Measure;
import upswing.training.Microcycle;
import upswing.training.MinuteMeans;
import upswing.training.Phase;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Source;
import upswing.training.Sport;
import upswing.training.TrainingBlock;
import upswing.training.Workout;

/** What the typical runner plans and runs: twelve weeks to a half marathon. */
final class TypicalBlock {

  static final LocalDate START = LocalDate.of(2027, 1, 4);
  static final int WEEKS = 12;

  static Runner runner() {
    return Runner.UNKNOWN
        .with(new Measure(Measure.Kind.THRESHOLD_PACE, START, 272))
        .with(new Measure(Measure.Kind.LT1, START, 138))
        .with(new Measure(Measure.Kind.RESTING_HEART_RATE, START, 48))
        .with(new Measure(Measure.Kind.MAXIMAL_HEART_RATE, START, 188));
  }

  static List<Session> week(int week) {
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

  static Session session(LocalDate day, SessionKind kind, int minutes, EffortZone zone) {
    Workout workout = minutes == 0 ? Workout.NONE : Workout.steady(minutes, zone);
    return Session.on(day, SessionId.named(day + " " + kind), kind, workout);
  }

  static Activity done(Session session) {
    int bpm = session.kind() == SessionKind.THRESHOLD ? 166 : 130;
    int minutes = session.kind() == SessionKind.LONG ? 88 : 46;
    return run(session.date(), minutes, minutes * 175.0, bpm, MinuteMeans.NONE);
  }

  static Activity run(LocalDate date, double minutes, double meters, MinuteMeans rates) {
    return run(date, minutes, meters, 150, rates);
  }

  private static Activity run(
      LocalDate date, double minutes, double meters, int bpm, MinuteMeans rates) {
    Duration time = Duration.ofSeconds(Math.round(60 * minutes));
    return new Activity(
        ActivityId.named("done " + date),
        date.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC,
        Sport.RUN,
        "",
        time,
        time,
        OptionalDouble.of(meters),
        OptionalDouble.empty(),
        OptionalInt.of(bpm),
        OptionalDouble.empty(),
        HeartRateHistogram.NONE,
        rates,
        MinuteMeans.NONE,
        List.of(),
        OptionalInt.of(3),
        Optional.empty(),
        Optional.empty(),
        Source.TYPED);
  }

  static TrainingBlock block() {
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

  private TypicalBlock() {}
}
