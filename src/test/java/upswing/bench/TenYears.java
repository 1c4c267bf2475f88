package upswing.bench;

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
import java.util.Random;
import java.util.Set;
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
import upswing.training.Lap;
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
import upswing.training.WorkoutPart;

/**
 * What a keen runner has after ten years: the same plan every time, for measuring.
 *
 * <p>5,000 activities with heart rates, minute means and laps, 3,650 check-ins with nine readings
 * each, a session on six days of seven, and twenty blocks of twelve weeks.
 */
public final class TenYears {

  /** How many activities there are. */
  public static final int ACTIVITIES = 5_000;

  /** How many mornings there are. */
  public static final int MORNINGS = 3_650;

  private final Random random = new Random(42);
  private final LocalDate first;

  private TenYears(LocalDate today) {
    first = today.minusDays(MORNINGS - 1L);
  }

  /** The ten years that end on a day. */
  public static Plan until(LocalDate today) {
    return new TenYears(today).plan();
  }

  private Plan plan() {
    Map<BlockId, TrainingBlock> blocks = new HashMap<>();
    Map<SessionId, Session> sessions = new HashMap<>();
    Map<ActivityId, Activity> activities = new HashMap<>();
    NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
    LocalDate monday = first.with(DayOfWeek.MONDAY);
    for (int i = 0; i < 20; i++) {
      TrainingBlock block = block(i, monday.plusWeeks(26L * i));
      blocks.put(block.id(), block);
    }
    for (int i = 0; i < MORNINGS; i++) {
      LocalDate date = first.plusDays(i);
      checkIns.put(date, checkIn(date));
      if (date.getDayOfWeek() != DayOfWeek.FRIDAY) {
        Session session = session(date);
        sessions.put(session.id(), session);
      }
    }
    for (int i = 0; i < ACTIVITIES; i++) {
      Activity activity = activity(i, first.plusDays((long) i * MORNINGS / ACTIVITIES));
      activities.put(activity.id(), activity);
    }
    return new Plan(runner(), blocks, sessions, activities, checkIns, Map.of());
  }

  private Runner runner() {
    return new Runner(
        OptionalInt.of(1984),
        Sex.FEMALE,
        List.of(
            new Measure(Measure.Kind.RESTING_HEART_RATE, first, 48),
            new Measure(Measure.Kind.MAXIMAL_HEART_RATE, first, 188),
            new Measure(Measure.Kind.LTHR, first, 170),
            new Measure(Measure.Kind.THRESHOLD_PACE, first, 272)),
        DistanceUnit.KILOMETRE,
        DayOfWeek.MONDAY,
        Duration.ofHours(8));
  }

  private TrainingBlock block(int number, LocalDate start) {
    Map<DayOfWeek, Integer> available = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.FRIDAY) available.put(day, day == DayOfWeek.SUNDAY ? 150 : 75);
    }
    BlockSettings settings =
        new BlockSettings(
            Goal.HALF_MARATHON,
            start,
            12,
            Optional.of(start.plusDays(83)),
            Optional.of(Duration.ofMinutes(96)),
            270,
            95,
            available,
            DayOfWeek.SUNDAY,
            RecoveryRhythm.EVERY_FOURTH,
            30,
            2);
    List<Microcycle> weeks = new ArrayList<>();
    for (int week = 0; week < 12; week++) {
      Phase phase = week < 4 ? Phase.BASE : week < 8 ? Phase.BUILD : Phase.PEAK;
      weeks.add(
          new Microcycle(
              start.plusWeeks(week), week > 9 ? Phase.TAPER : phase, week % 4 == 3 && week < 10));
    }
    String name = "Half marathon " + (number + 1);
    return new TrainingBlock(BlockId.named(name), name, settings, weeks);
  }

  private Session session(LocalDate date) {
    SessionId id = SessionId.named("session " + date);
    return switch (date.getDayOfWeek()) {
      case WEDNESDAY -> Session.on(date, id, SessionKind.THRESHOLD, cruise());
      case SUNDAY -> Session.on(date, id, SessionKind.LONG, Workout.steady(105, EffortZone.EASY));
      default -> Session.on(date, id, SessionKind.EASY, Workout.steady(45, EffortZone.EASY));
    };
  }

  private static Workout cruise() {
    var easy = new Target.Zone(EffortZone.EASY);
    var threshold = new Target.Zone(EffortZone.THRESHOLD);
    return new Workout(
        List.of(
            new WorkoutPart.Step(WorkoutPart.Role.WARM_UP, minutes(15), easy),
            new WorkoutPart.Repeat(
                3,
                List.of(
                    new WorkoutPart.Step(WorkoutPart.Role.WORK, minutes(10), threshold),
                    new WorkoutPart.Step(WorkoutPart.Role.RECOVERY, minutes(2), easy))),
            new WorkoutPart.Step(WorkoutPart.Role.COOL_DOWN, minutes(10), easy)));
  }

  private static Extent minutes(int minutes) {
    return Extent.minutes(minutes);
  }

  private Activity activity(int number, LocalDate date) {
    int minutes = date.getDayOfWeek() == DayOfWeek.SUNDAY ? 105 : 35 + random.nextInt(35);
    int middle = 130 + random.nextInt(25);
    int[] seconds = new int[81];
    float[] rates = new float[minutes];
    float[] speeds = new float[minutes];
    for (int minute = 0; minute < minutes; minute++) {
      rates[minute] = (float) (middle + 6 * random.nextGaussian());
      speeds[minute] = (float) (3 + 0.3 * random.nextGaussian());
      for (int s = 0; s < 60; s++) {
        int bpm = (int) Math.round(middle + 9 * random.nextGaussian());
        seconds[Math.clamp(bpm - 100, 0, 80)]++;
      }
    }
    List<Lap> laps = new ArrayList<>();
    for (int lap = 0; lap < minutes / 6; lap++) {
      laps.add(
          new Lap(
              Duration.ofSeconds(330 + random.nextInt(60)),
              OptionalDouble.of(1000),
              OptionalInt.of(middle + random.nextInt(10) - 5)));
    }
    String file = "run-%04d.fit".formatted(number);
    return new Activity(
        ActivityId.named(file),
        date.atTime(number % 2 == 0 ? 6 : 18, random.nextInt(60)).toInstant(ZoneOffset.UTC),
        ZoneOffset.ofHours(1),
        number % 12 == 5 ? Sport.BIKE : Sport.RUN,
        "Morning Run",
        Duration.ofMinutes(minutes),
        Duration.ofMinutes(minutes + 2L),
        OptionalDouble.of(minutes * 180.0),
        OptionalDouble.of(random.nextInt(200)),
        OptionalInt.of(middle),
        OptionalDouble.empty(),
        HeartRateHistogram.of(100, seconds),
        MinuteMeans.of(rates),
        MinuteMeans.of(speeds),
        laps,
        number % 3 == 0 ? OptionalInt.of(2 + random.nextInt(7)) : OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        new Source(file, "%016x".formatted(random.nextLong()).repeat(4), 1));
  }

  private CheckIn checkIn(LocalDate date) {
    Map<Signal, Reading> readings = new EnumMap<>(Signal.class);
    readings.put(Signal.RESTING_HEART_RATE, Reading.imported(46 + random.nextInt(6)));
    readings.put(
        Signal.HRV, Reading.imported(Math.rint(45 * Math.exp(0.15 * random.nextGaussian()))));
    readings.put(
        Signal.SLEEP, Reading.imported(Math.clamp(450 + 40 * random.nextGaussian(), 0, 900)));
    for (Signal signal : Signal.SAID) {
      if (signal.isScale() && signal != Signal.APPETITE && signal != Signal.STRESS) {
        readings.put(signal, Reading.typed(2 + random.nextInt(3)));
      }
    }
    return new CheckIn(
        date,
        readings,
        Optional.of(LocalTime.of(22, random.nextInt(60))),
        Optional.of(LocalTime.of(6, random.nextInt(60))),
        "",
        Set.of(),
        "");
  }
}
