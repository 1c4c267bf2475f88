package upswing.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
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
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/**
 * Records of every shape a plan can hold, made from a seed: the same seed, the same records.
 *
 * <p>They need not make sense as training; they reach every field, every variant and every gap.
 */
public final class PlanSamples {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private final Random random;

  public PlanSamples(long seed) {
    random = new Random(seed);
  }

  /** A plan with a few of everything. */
  public Plan plan() {
    Map<BlockId, TrainingBlock> blocks = new HashMap<>();
    Map<SessionId, Session> sessions = new HashMap<>();
    Map<ActivityId, Activity> activities = new HashMap<>();
    NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>();
    Map<ActivityId, Optional<SessionId>> matches = new HashMap<>();
    few(4, this::block).forEach(block -> blocks.put(block.id(), block));
    few(20, this::session).forEach(session -> sessions.put(session.id(), session));
    few(12, this::activity).forEach(activity -> activities.put(activity.id(), activity));
    few(12, this::checkIn).forEach(checkIn -> checkIns.put(checkIn.date(), checkIn));
    activities.keySet().forEach(id -> maybe(this::match).ifPresent(m -> matches.put(id, m)));
    Map<String, Mute> mutes = new HashMap<>();
    few(4, this::mute).forEach(mute -> mutes.put(mute.rule(), mute));
    Map<TemplateId, Template> templates = new HashMap<>();
    few(3, this::template).forEach(template -> templates.put(template.id(), template));
    return new Plan(runner(), blocks, sessions, activities, checkIns, matches, mutes, templates);
  }

  /** Somebody, with measures of any kind. */
  public Runner runner() {
    Runner runner =
        new Runner(
            maybeInt(1900, 2100),
            any(Sex.values()),
            List.of(),
            any(DistanceUnit.values()),
            any(DayOfWeek.values()),
            Duration.ofMinutes(whole(240, 840)));
    for (Measure measure : few(6, this::measure)) runner = runner.with(measure);
    return runner;
  }

  /** One measure within the range of its kind. */
  public Measure measure() {
    Measure.Kind kind = any(Measure.Kind.values());
    return new Measure(kind, date(), between(kind.lowest(), kind.highest()));
  }

  /** A block of 1 to 24 weeks. */
  public TrainingBlock block() {
    BlockSettings settings = settings();
    List<Microcycle> weeks =
        IntStream.range(0, settings.weeks())
            .mapToObj(
                week ->
                    new Microcycle(
                        settings.start().plusWeeks(week),
                        any(Phase.values()),
                        random.nextBoolean()))
            .toList();
    return new TrainingBlock(new BlockId(id()), words(), settings, weeks);
  }

  /** Settings of any goal. */
  public BlockSettings settings() {
    Map<DayOfWeek, Integer> available = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextBoolean()) available.put(day, whole(20, 240));
    }
    return new BlockSettings(
        any(Goal.values()),
        date(),
        whole(1, 24),
        maybe(this::date),
        maybe(this::duration),
        whole(0, 900),
        whole(0, 240),
        available,
        any(DayOfWeek.values()),
        any(RecoveryRhythm.values()),
        whole(20, 50),
        whole(1, 3));
  }

  /** A session of any kind, perhaps moved. */
  public Session session() {
    return new Session(
        new SessionId(id()),
        date(),
        any(SessionKind.values()),
        workout(),
        words(),
        date(),
        maybe(() -> any(RaceRank.values())));
  }

  /** A workout of any parts, perhaps of none. */
  public Workout workout() {
    return new Workout(few(4, () -> random.nextBoolean() ? step() : repeat()));
  }

  private Step step() {
    Extent extent =
        random.nextBoolean()
            ? new Extent.Time(Duration.ofSeconds(whole(1, 86_400)))
            : new Extent.Distance(between(1, 300_000));
    return new Step(any(Role.values()), extent, target());
  }

  private Repeat repeat() {
    return new Repeat(whole(1, 99), Stream.generate(this::step).limit(whole(1, 3)).toList());
  }

  private Target target() {
    return switch (whole(0, 3)) {
      case 0 -> new Target.Zone(any(EffortZone.values()));
      case 1 -> new Target.Pace(between(100, 400), between(400, 1800));
      case 2 -> new Target.HeartRate(whole(0, 120), whole(120, 240));
      default -> new Target.Effort(whole(1, 10));
    };
  }

  /** An activity with gaps where a recording can have gaps. */
  public Activity activity() {
    return new Activity(
        new ActivityId(id()),
        FIRST.atStartOfDay(ZoneOffset.UTC).toInstant().plusMillis(random.nextLong(30_000_000_000L)),
        ZoneOffset.ofTotalSeconds(60 * whole(-12 * 60, 14 * 60)),
        any(Sport.values()),
        words(),
        duration(),
        duration(),
        maybeDouble(0, 100_000),
        maybeDouble(0, 3_000),
        maybeInt(40, 220),
        maybeDouble(-20, 45),
        HeartRateHistogram.of(whole(40, 150), ints(whole(0, 60), 2_000)),
        minutes(40, 220),
        minutes(0, 7),
        few(8, () -> new Lap(duration(), maybeDouble(0, 10_000), maybeInt(40, 220))),
        maybeInt(1, 10),
        maybe(random::nextBoolean),
        maybe(random::nextBoolean),
        random.nextBoolean() ? Source.TYPED : new Source(words(), hex(), whole(0, 5_000)));
  }

  private MinuteMeans minutes(double lowest, double highest) {
    float[] means = new float[whole(0, 90)];
    for (int i = 0; i < means.length; i++) {
      means[i] = whole(0, 9) == 0 ? Float.NaN : (float) between(lowest, highest);
    }
    return MinuteMeans.of(means);
  }

  /** A morning with some of its readings. */
  public CheckIn checkIn() {
    Map<Signal, Reading> readings = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.SAID) {
      if (random.nextBoolean()) {
        double value = between(signal.lowest(), signal.highest());
        readings.put(signal, new Reading(value, any(Reading.Provenance.values()), words()));
      }
    }
    Set<Tag> tags = EnumSet.noneOf(Tag.class);
    for (Tag tag : Tag.values()) if (whole(0, 3) == 0) tags.add(tag);
    return new CheckIn(
        date(), readings, maybe(this::time), maybe(this::time), words(), tags, words());
  }

  /** A rule silenced for a while or for good. */
  public Mute mute() {
    LocalDate since = date();
    return new Mute(
        "R%02d".formatted(whole(1, 35)), since, maybe(() -> since.plusDays(whole(0, 90))), words());
  }

  /** A week or a block that was kept. */
  public Template template() {
    Optional<TrainingBlock> block = maybe(this::block);
    List<Session> sessions = Stream.generate(this::session).limit(whole(1, 9)).toList();
    return new Template(
        new TemplateId(id()),
        any("Easy week", "Über den Hügel", "跑步 🏃"),
        date(),
        random.nextBoolean(),
        block,
        sessions);
  }

  private Optional<SessionId> match() {
    return maybe(() -> new SessionId(id()));
  }

  /** A day within three years. */
  public LocalDate date() {
    return FIRST.plusDays(random.nextInt(1_095));
  }

  /** One of several. */
  @SafeVarargs
  public final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  /** A whole number, both ends included. */
  public int whole(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  /** A thing or nothing. */
  public <T> Optional<T> maybe(Supplier<T> thing) {
    return random.nextBoolean() ? Optional.of(thing.get()) : Optional.empty();
  }

  private <T> List<T> few(int most, Supplier<? extends T> thing) {
    List<T> things = new ArrayList<>();
    for (int i = whole(0, most); i > 0; i--) things.add(thing.get());
    return things;
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private Duration duration() {
    return Duration.ofSeconds(whole(0, 40_000), any(0, 500_000_000, 123_456_789));
  }

  private LocalTime time() {
    return LocalTime.of(whole(0, 23), whole(0, 59));
  }

  private double between(double lowest, double highest) {
    return lowest + random.nextDouble() * (highest - lowest);
  }

  private OptionalDouble maybeDouble(double lowest, double highest) {
    return random.nextBoolean()
        ? OptionalDouble.of(between(lowest, highest))
        : OptionalDouble.empty();
  }

  private OptionalInt maybeInt(int lowest, int highest) {
    return random.nextBoolean() ? OptionalInt.of(whole(lowest, highest)) : OptionalInt.empty();
  }

  private int[] ints(int count, int highest) {
    return IntStream.generate(() -> whole(0, highest)).limit(count).toArray();
  }

  private String words() {
    return any("", "Easy", "Über den Hügel", "it's \"quoted\"\n2nd line", "跑步 🏃", "   ");
  }

  private String hex() {
    return "%016x".formatted(random.nextLong()).repeat(4);
  }
}
