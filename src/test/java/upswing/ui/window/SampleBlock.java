package upswing.ui.window;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.CheckIn;
import upswing.training.DistanceUnit;
import upswing.training.EffortZone;
import upswing.training.Extent;
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
import upswing.training.Sex;
import upswing.training.Signal;
import upswing.training.Source;
import upswing.training.Sport;
import upswing.training.Target;
import upswing.training.TrainingBlock;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** A runner in week 7 of a half marathon block: 4 January to 28 March 2027. */
public final class SampleBlock {

  public static final LocalDate START = LocalDate.of(2027, 1, 4);
  public static final LocalDate TODAY = LocalDate.of(2027, 2, 17);
  private static final LocalDate RACE = LocalDate.of(2027, 3, 28);
  private static final LocalDate MISSED = LocalDate.of(2027, 1, 21);
  private static final LocalDate TOO_HARD = LocalDate.of(2027, 2, 13);
  private static final int[] LONG = {80, 83, 86, 60, 92, 95, 98, 60, 104, 107, 80, 0};

  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();

  /** The whole plan of the sample runner. */
  public static Plan plan() {
    return new SampleBlock().make();
  }

  private Plan make() {
    List<Microcycle> weeks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Phase phase = i < 4 ? Phase.BASE : i < 8 ? Phase.BUILD : i < 10 ? Phase.PEAK : Phase.TAPER;
      boolean recovery = i == 3 || i == 7;
      weeks.add(new Microcycle(START.plusWeeks(i), phase, recovery));
      week(START.plusWeeks(i), LONG[i], recovery, i == 11);
    }
    BlockId id = BlockId.named("half");
    BlockSettings settings =
        new BlockSettings(
            Goal.HALF_MARATHON,
            START,
            12,
            Optional.of(RACE),
            Optional.of(Duration.ofMinutes(99)),
            180,
            75,
            Map.of(
                DayOfWeek.TUESDAY,
                60,
                DayOfWeek.WEDNESDAY,
                75,
                DayOfWeek.THURSDAY,
                45,
                DayOfWeek.SATURDAY,
                60,
                DayOfWeek.SUNDAY,
                150),
            DayOfWeek.SUNDAY,
            RecoveryRhythm.EVERY_FOURTH,
            32,
            1);
    TrainingBlock block = new TrainingBlock(id, "Half marathon block", settings, weeks);
    mornings();
    return new Plan(runner(), Map.of(id, block), sessions, activities, checkIns, Map.of());
  }

  private static Runner runner() {
    LocalDate since = START.minusDays(60);
    return new Runner(
        OptionalInt.of(1991),
        Sex.UNSPECIFIED,
        List.of(
            new Measure(Measure.Kind.THRESHOLD_PACE, since, 272),
            new Measure(Measure.Kind.LT1, since, 138),
            new Measure(Measure.Kind.LTHR, since, 163),
            new Measure(Measure.Kind.RESTING_HEART_RATE, since, 47),
            new Measure(Measure.Kind.MAXIMAL_HEART_RATE, since, 184)),
        DistanceUnit.KILOMETRE,
        DayOfWeek.MONDAY,
        Duration.ofHours(8));
  }

  private void week(LocalDate monday, int longMinutes, boolean recovery, boolean raceWeek) {
    rest(monday);
    put(monday.plusDays(1), SessionKind.EASY, Workout.steady(recovery ? 35 : 45, EffortZone.EASY));
    if (recovery) {
      put(monday.plusDays(2), SessionKind.RECOVERY_RUN, Workout.steady(30, EffortZone.RECOVERY));
      put(monday.plusDays(3), SessionKind.BIKE, Workout.steady(40, EffortZone.EASY));
      put(monday.plusDays(5), SessionKind.EASY, strides());
    } else {
      put(monday.plusDays(2), SessionKind.THRESHOLD, threshold());
      put(monday.plusDays(3), SessionKind.RECOVERY_RUN, Workout.steady(30, EffortZone.RECOVERY));
      if (!raceWeek) {
        put(monday.plusDays(5), SessionKind.EASY, Workout.steady(40, EffortZone.EASY));
      }
    }
    rest(monday.plusDays(4));
    if (raceWeek) {
      rest(monday.plusDays(5));
      put(
          monday.plusDays(6),
          SessionKind.RACE,
          new Workout(
              List.of(
                  new Step(Role.WORK, new Extent.Distance(21_097.5), new Target.Pace(281, 281)))));
    } else {
      EffortZone zone = recovery ? EffortZone.EASY : EffortZone.STEADY;
      put(monday.plusDays(6), SessionKind.LONG, Workout.steady(longMinutes, zone));
    }
  }

  private static Workout threshold() {
    Step work = new Step(Role.WORK, Extent.minutes(10), new Target.Zone(EffortZone.THRESHOLD));
    Step jog = new Step(Role.RECOVERY, Extent.minutes(2), new Target.Zone(EffortZone.RECOVERY));
    return new Workout(
        List.of(
            new Step(Role.WARM_UP, Extent.minutes(15), new Target.Zone(EffortZone.EASY)),
            new Repeat(3, List.of(work, jog)),
            new Step(Role.COOL_DOWN, Extent.minutes(10), new Target.Zone(EffortZone.EASY))));
  }

  private static Workout strides() {
    Step stride =
        new Step(
            Role.WORK,
            new Extent.Time(Duration.ofSeconds(20)),
            new Target.Zone(EffortZone.REPETITION));
    Step jog =
        new Step(
            Role.RECOVERY,
            new Extent.Time(Duration.ofSeconds(60)),
            new Target.Zone(EffortZone.RECOVERY));
    return new Workout(
        List.of(
            new Step(Role.WORK, Extent.minutes(35), new Target.Zone(EffortZone.EASY)),
            new Repeat(4, List.of(stride, jog))));
  }

  private void rest(LocalDate date) {
    Session session = Session.rest(date, SessionId.named("rest " + date));
    sessions.put(session.id(), session);
  }

  private void put(LocalDate date, SessionKind kind, Workout workout) {
    Session session = Session.on(date, SessionId.named(kind + " " + date), kind, workout);
    sessions.put(session.id(), session);
    if (date.isBefore(TODAY) && !date.equals(MISSED)) done(session);
  }

  private void done(Session session) {
    boolean hard = session.date().equals(TOO_HARD);
    int day = session.date().getDayOfYear();
    int planned =
        switch (session.kind()) {
          case THRESHOLD -> 59;
          case LONG -> LONG[(day - 4) / 7];
          case EASY -> session.workout().parts().size() > 1 ? 40 : day % 7 == 5 ? 45 : 40;
          default -> session.kind() == SessionKind.BIKE ? 40 : 30;
        };
    int minutes = planned + day % 3 - 1;
    int heart =
        hard
            ? 149
            : switch (session.kind()) {
              case RECOVERY_RUN -> 124 + day % 4;
              case LONG -> 136 + day % 3;
              case THRESHOLD -> 152 + day % 3;
              case BIKE -> 118;
              default -> 132 + day % 4;
            };
    double speed = session.kind() == SessionKind.THRESHOLD ? 1000 / 273.0 : 1000 / 352.0;
    float[] hearts = new float[minutes];
    float[] speeds = new float[minutes];
    for (int i = 0; i < minutes; i++) {
      hearts[i] = heart - 3 + (i % 5) + (i > 5 ? 1 : -8);
      speeds[i] = (float) speed;
    }
    ActivityId id = ActivityId.named("run " + session.date());
    activities.put(
        id,
        new Activity(
            id,
            session.date().atTime(7, 0).toInstant(ZoneOffset.ofHours(1)),
            ZoneOffset.ofHours(1),
            session.kind() == SessionKind.BIKE ? Sport.BIKE : Sport.RUN,
            "",
            Duration.ofMinutes(minutes),
            Duration.ofMinutes(minutes + 1L),
            OptionalDouble.of(speed * minutes * 60),
            OptionalDouble.empty(),
            OptionalInt.of(heart),
            OptionalDouble.empty(),
            histogram(hearts),
            MinuteMeans.of(hearts),
            MinuteMeans.of(speeds),
            List.of(),
            OptionalInt.of(hard ? 6 : session.kind() == SessionKind.THRESHOLD ? 7 : 3),
            Optional.empty(),
            Optional.empty(),
            Source.TYPED));
  }

  private static HeartRateHistogram histogram(float[] minutes) {
    int[] seconds = new int[221];
    for (float bpm : minutes) seconds[Math.round(bpm)] += 60;
    return HeartRateHistogram.of(0, seconds);
  }

  private void mornings() {
    for (LocalDate day = START.minusDays(60); !day.isAfter(TODAY); day = day.plusDays(1)) {
      int n = Math.floorMod(day.toEpochDay() * 7919, 11);
      int m = Math.floorMod(day.toEpochDay() * 104729, 7);
      double heart = 46.5 + n % 4 * 0.7;
      double hrv = 66 + n - 5 + m % 3;
      double sleep = 440 + n * 5 - m * 3;
      double energy = 3 + (n > 7 ? 1 : 0);
      double soreness = 2 - (m > 4 ? 1 : 0);
      long late = day.toEpochDay() - TODAY.toEpochDay();
      if (late == -3) soreness = 4;
      if (late == -3 || late == -2) sleep = 384;
      if (late == -2) {
        heart = 50;
        soreness = 4;
      }
      if (late == -1) {
        heart = 51.5;
        hrv = 50;
        sleep = 372;
        energy = 2;
        soreness = 4;
      }
      if (late == 0) {
        heart = 53;
        hrv = 45;
        sleep = 438;
        energy = 3;
        soreness = 3;
      }
      if (day.equals(LocalDate.of(2027, 1, 29))) {
        heart = 51;
        soreness = 4;
      }
      checkIns.put(
          day,
          CheckIn.empty(day)
              .with(Signal.RESTING_HEART_RATE, Reading.typed(heart))
              .with(Signal.HRV, Reading.typed(hrv))
              .with(Signal.SLEEP, Reading.typed(sleep))
              .with(Signal.ENERGY, Reading.typed(energy))
              .with(Signal.SORENESS, Reading.typed(soreness))
              .with(Signal.MOOD, Reading.typed(4 - (m == 3 ? 1 : 0)))
              .with(Signal.MOTIVATION, Reading.typed(4 - (n == 3 ? 1 : 0))));
    }
  }
}
