package upswing.load;

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
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.CheckIn;
import upswing.training.EffortZone;
import upswing.training.HeartRateHistogram;
import upswing.training.Measure;
import upswing.training.MinuteMeans;
import upswing.training.Plan;
import upswing.training.Reading;
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
 * A plan written down the way a runner talks: {@code planned("Mon easy 45")}, {@code did("Mon run
 * 44 @150")}. Mon is 1 February 2027, Mon2 the Monday after.
 */
public final class Diary {

  /** The Monday every diary counts from. */
  public static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private Runner runner = Runner.UNKNOWN;
  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final Map<ActivityId, Activity> activities = new HashMap<>();
  private final NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
  private final Map<ActivityId, Optional<SessionId>> matches = new HashMap<>();
  private final Map<upswing.training.BlockId, TrainingBlock> blocks = new HashMap<>();

  /** The day a word like Tue or Tue2 stands for. */
  public static LocalDate day(String word) {
    int week = word.length() > 3 ? Integer.parseInt(word.substring(3)) - 1 : 0;
    return MONDAY.plusDays(7L * week + DAYS.indexOf(word.substring(0, 3)));
  }

  /** One more thing known of the runner, since long ago. */
  public Diary knows(Measure.Kind kind, double value) {
    runner = runner.with(new Measure(kind, LocalDate.of(2020, 1, 1), value));
    return this;
  }

  /** Another runner. */
  public Diary of(Runner somebody) {
    runner = somebody;
    return this;
  }

  /** Sessions such as {@code Mon easy 45; Tue rest}. */
  public Diary planned(String entries) {
    for (String entry : entries(entries)) put(session(entry));
    return this;
  }

  /** One session as it is. */
  public Diary put(Session session) {
    sessions.put(session.id(), session);
    return this;
  }

  /** One activity as it is. */
  public Diary put(Activity activity) {
    activities.put(activity.id(), activity);
    return this;
  }

  /** A block. */
  public Diary put(TrainingBlock block) {
    blocks.put(block.id(), block);
    return this;
  }

  /**
   * Activities such as {@code Mon run 44 @150; Tue bike 60}, each day's in the order of its start.
   */
  public Diary did(String entries) {
    int hour = 6;
    for (String entry : entries(entries)) put(activity(entry, hour++ % 24));
    return this;
  }

  /** One activity matched by hand; an empty session means none. */
  public Diary matched(String activity, String session) {
    matches.put(
        ActivityId.named(activity),
        session.isEmpty() ? Optional.empty() : Optional.of(SessionId.named(session)));
    return this;
  }

  /** What a morning's check-in said of one signal. */
  public Diary said(LocalDate date, Signal signal, double value) {
    checkIns.merge(
        date,
        CheckIn.empty(date).with(signal, Reading.typed(value)),
        (known, more) -> known.with(signal, Reading.typed(value)));
    return this;
  }

  /** What a device measured on a morning. */
  public Diary measured(LocalDate date, Signal signal, double value, String device) {
    CheckIn known = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(date, known.with(signal, Reading.imported(value, device)));
    return this;
  }

  /** A morning of illness. */
  public Diary ill(LocalDate date) {
    return tagged(date, Tag.ILL);
  }

  /** A morning with a tag and no other. */
  public Diary tagged(LocalDate date, Tag tag) {
    CheckIn known = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(
        date,
        new CheckIn(
            date,
            known.readings(),
            known.bedTime(),
            known.wakeTime(),
            known.sorenessSite(),
            java.util.Set.of(tag),
            known.note()));
    return this;
  }

  /** A morning on which it is sore at a place. */
  public Diary soreAt(String site, LocalDate date) {
    CheckIn known = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(
        date,
        new CheckIn(
            date,
            known.readings(),
            known.bedTime(),
            known.wakeTime(),
            site,
            known.tags(),
            known.note()));
    return this;
  }

  /** The plan as it stands in the diary. */
  public Plan plan() {
    return new Plan(runner, blocks, sessions, activities, checkIns, matches);
  }

  /** The figures on a day. */
  public Ledger on(String today) {
    return Ledger.of(plan(), day(today));
  }

  /** A session such as {@code Tue threshold 50}. */
  public static Session session(String entry) {
    String[] words = entry.split(" ");
    SessionKind kind = kind(words[1]);
    Workout workout =
        words.length > 2 ? Workout.steady(Integer.parseInt(words[2]), zone(kind)) : Workout.NONE;
    return Session.on(day(words[0]), SessionId.named(entry), kind, workout);
  }

  /** An activity such as {@code Tue run 50 @150}: minutes, and a heart rate that never changes. */
  public static Activity activity(String entry, int hour) {
    String[] words = entry.split(" ");
    int minutes = Integer.parseInt(words[2]);
    int bpm =
        words.length > 3 && words[3].startsWith("@") ? Integer.parseInt(words[3].substring(1)) : 0;
    float[] byMinute = new float[bpm > 0 ? minutes : 0];
    Arrays.fill(byMinute, bpm);
    return activity(
        entry,
        day(words[0]),
        hour,
        Sport.valueOf(words[1].toUpperCase(java.util.Locale.ROOT)),
        minutes,
        MinuteMeans.of(byMinute),
        MinuteMeans.NONE);
  }

  /** An activity by its minutes. */
  public static Activity activity(
      String name,
      LocalDate date,
      int hour,
      Sport sport,
      int minutes,
      MinuteMeans heartRates,
      MinuteMeans speeds) {
    return new Activity(
        ActivityId.named(name),
        date.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC,
        sport,
        name,
        Duration.ofMinutes(minutes),
        Duration.ofMinutes(minutes),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        HeartRateHistogram.NONE,
        heartRates,
        speeds,
        List.of(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Source.TYPED);
  }

  private static List<String> entries(String text) {
    return Arrays.stream(text.split(";")).map(String::strip).filter(e -> !e.isEmpty()).toList();
  }

  private static SessionKind kind(String word) {
    return switch (word) {
      case "recovery" -> SessionKind.RECOVERY_RUN;
      case "strength" -> SessionKind.STRENGTH_MOBILITY;
      default -> SessionKind.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    };
  }

  private static EffortZone zone(SessionKind kind) {
    return switch (kind) {
      case EASY -> EffortZone.EASY;
      case LONG -> EffortZone.STEADY;
      case THRESHOLD, RACE -> EffortZone.THRESHOLD;
      case INTERVALS -> EffortZone.INTERVAL;
      case RECOVERY_RUN, REST, BIKE, SWIM, WALK, STRENGTH_MOBILITY -> EffortZone.RECOVERY;
    };
  }
}
