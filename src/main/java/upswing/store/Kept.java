package upswing.store;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.exception.DataAccessException;
import upswing.training.Absence;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.RaceRank;
import upswing.training.RecoveryRhythm;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Tag;
import upswing.training.Target;
import upswing.training.TrainingBlock;
import upswing.training.Workout;
import upswing.training.WorkoutPart;

/**
 * What {@link Json} has written into the plan's tables, read field by field.
 *
 * <p>Jackson could read it too, after a fifth of a second in which it studies the records: that is
 * a tenth of a start.
 */
final class Kept {

  static Workout workout(String json) {
    return workout(Branch.of(json));
  }

  static BlockSettings settings(String json) {
    return settings(Branch.of(json));
  }

  static List<Microcycle> weeks(String json) {
    return weeks(Branch.of(json));
  }

  static TrainingBlock block(String json) {
    Branch block = Branch.of(json);
    return new TrainingBlock(
        new BlockId(UUID.fromString(block.at("id").text())),
        block.at("name").text(),
        settings(block.at("settings")),
        weeks(block.at("weeks")));
  }

  static List<Session> sessions(String json) {
    return Branch.of(json).items().stream().map(Kept::session).toList();
  }

  static Set<Tag> tags(String json) {
    return words(json).stream().map(Tag::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  static List<String> words(String json) {
    return Branch.of(json).items().stream().map(Branch::text).toList();
  }

  private static Workout workout(Branch workout) {
    return new Workout(workout.at("parts").items().stream().map(Kept::part).toList());
  }

  private static WorkoutPart part(Branch part) {
    String kind = part.at("part").text();
    return switch (kind) {
      case "step" -> step(part);
      case "repeat" ->
          new WorkoutPart.Repeat(
              part.at("times").whole(), part.at("steps").items().stream().map(Kept::step).toList());
      default -> throw new DataAccessException("no part of a workout: " + kind);
    };
  }

  private static WorkoutPart.Step step(Branch step) {
    return new WorkoutPart.Step(
        WorkoutPart.Role.valueOf(step.at("role").text()),
        extent(step.at("extent")),
        target(step.at("target")));
  }

  private static Extent extent(Branch extent) {
    String by = extent.at("by").text();
    return switch (by) {
      case "time" -> new Extent.Time(Duration.parse(extent.at("duration").text()));
      case "distance" -> new Extent.Distance(extent.at("meters").number());
      default -> throw new DataAccessException("no length of a step: " + by);
    };
  }

  private static Target target(Branch target) {
    String at = target.at("at").text();
    return switch (at) {
      case "zone" -> new Target.Zone(EffortZone.valueOf(target.at("zone").text()));
      case "pace" -> new Target.Pace(target.at("fastest").number(), target.at("slowest").number());
      case "heart rate" ->
          new Target.HeartRate(target.at("lowest").whole(), target.at("highest").whole());
      case "effort" -> new Target.Effort(target.at("rpe").whole());
      default -> throw new DataAccessException("no target of a step: " + at);
    };
  }

  private static BlockSettings settings(Branch settings) {
    return new BlockSettings(
        Goal.valueOf(settings.at("goal").text()),
        date(settings.at("start")),
        settings.at("weeks").whole(),
        settings.at("race").ifKnown().map(Kept::date),
        settings.at("target").ifKnown().map(target -> Duration.parse(target.text())),
        settings.at("weeklyMinutes").whole(),
        settings.at("longestMinutes").whole(),
        available(settings.at("available")),
        DayOfWeek.valueOf(settings.at("longDay").text()),
        RecoveryRhythm.valueOf(settings.at("rhythm").text()),
        settings.at("cutPercent").whole(),
        settings.at("keySessions").whole(),
        away(settings.at("away")));
  }

  private static Map<DayOfWeek, Integer> available(Branch days) {
    Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
    days.fields().forEach((day, most) -> minutes.put(DayOfWeek.valueOf(day), most.whole()));
    return minutes;
  }

  /** A block kept before days away were asked for has none. */
  private static List<Absence> away(Branch away) {
    return away.ifKnown().map(Branch::items).stream()
        .flatMap(Collection::stream)
        .map(absence -> new Absence(date(absence.at("first")), date(absence.at("last"))))
        .toList();
  }

  private static List<Microcycle> weeks(Branch weeks) {
    return weeks.items().stream().map(Kept::week).toList();
  }

  private static Microcycle week(Branch week) {
    return new Microcycle(
        date(week.at("start")),
        Phase.valueOf(week.at("phase").text()),
        week.at("recovery").isTrue());
  }

  private static Session session(Branch session) {
    return new Session(
        new SessionId(UUID.fromString(session.at("id").text())),
        date(session.at("date")),
        SessionKind.valueOf(session.at("kind").text()),
        workout(session.at("workout")),
        session.at("note").text(),
        date(session.at("origin")),
        rank(session.at("rank")));
  }

  private static Optional<RaceRank> rank(Branch rank) {
    return rank.ifKnown().map(known -> RaceRank.valueOf(known.text()));
  }

  private static LocalDate date(Branch date) {
    return LocalDate.parse(date.text());
  }

  private Kept() {}
}
