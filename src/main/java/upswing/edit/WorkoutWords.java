package upswing.edit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import upswing.training.EffortZone;
import upswing.training.SessionKind;
import upswing.training.WorkoutPart.Role;

/** The words of {@link WorkoutText}: what names a kind, a zone and a role. */
final class WorkoutWords {

  private static final Map<String, SessionKind> KINDS =
      Map.ofEntries(
          Map.entry("rest", SessionKind.REST),
          Map.entry("off", SessionKind.REST),
          Map.entry("easy", SessionKind.EASY),
          Map.entry("recovery", SessionKind.RECOVERY_RUN),
          Map.entry("long", SessionKind.LONG),
          Map.entry("threshold", SessionKind.THRESHOLD),
          Map.entry("tempo", SessionKind.THRESHOLD),
          Map.entry("intervals", SessionKind.INTERVALS),
          Map.entry("race", SessionKind.RACE),
          Map.entry("bike", SessionKind.BIKE),
          Map.entry("ride", SessionKind.BIKE),
          Map.entry("swim", SessionKind.SWIM),
          Map.entry("walk", SessionKind.WALK),
          Map.entry("strength", SessionKind.STRENGTH_MOBILITY),
          Map.entry("mobility", SessionKind.STRENGTH_MOBILITY));

  private static final Map<String, EffortZone> ZONES =
      Map.ofEntries(
          Map.entry("recovery", EffortZone.RECOVERY),
          Map.entry("jog", EffortZone.RECOVERY),
          Map.entry("easy", EffortZone.EASY),
          Map.entry("e", EffortZone.EASY),
          Map.entry("z1", EffortZone.EASY),
          Map.entry("steady", EffortZone.STEADY),
          Map.entry("long", EffortZone.STEADY),
          Map.entry("z2", EffortZone.STEADY),
          Map.entry("m", EffortZone.MARATHON),
          Map.entry("marathon", EffortZone.MARATHON),
          Map.entry("t", EffortZone.THRESHOLD),
          Map.entry("threshold", EffortZone.THRESHOLD),
          Map.entry("tempo", EffortZone.THRESHOLD),
          Map.entry("i", EffortZone.INTERVAL),
          Map.entry("interval", EffortZone.INTERVAL),
          Map.entry("intervals", EffortZone.INTERVAL),
          Map.entry("r", EffortZone.REPETITION),
          Map.entry("fast", EffortZone.REPETITION),
          Map.entry("strides", EffortZone.REPETITION));

  private static final Map<String, Role> ROLES =
      Map.of(
          "warmup", Role.WARM_UP,
          "warm-up", Role.WARM_UP,
          "cooldown", Role.COOL_DOWN,
          "cool-down", Role.COOL_DOWN,
          "jog", Role.RECOVERY,
          "between", Role.RECOVERY,
          "work", Role.WORK);

  static Optional<SessionKind> kind(String word) {
    return Optional.ofNullable(KINDS.get(word.toLowerCase(Locale.ROOT)));
  }

  static Optional<EffortZone> zone(String word) {
    return Optional.ofNullable(ZONES.get(word.toLowerCase(Locale.ROOT)));
  }

  static Optional<Role> role(String word) {
    return Optional.ofNullable(ROLES.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The word a kind is written with. */
  static String name(SessionKind kind) {
    return switch (kind) {
      case RECOVERY_RUN -> "recovery";
      case STRENGTH_MOBILITY -> "strength";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  /** The word a zone is written with. */
  static String name(EffortZone zone) {
    return switch (zone) {
      case RECOVERY -> "recovery";
      case EASY -> "easy";
      case STEADY -> "steady";
      case MARATHON -> "M";
      case THRESHOLD -> "T";
      case INTERVAL -> "I";
      case REPETITION -> "R";
    };
  }

  /** The word a role is written with. */
  static String name(Role role) {
    return switch (role) {
      case WARM_UP -> "warm-up";
      case WORK -> "work";
      case RECOVERY -> "between";
      case COOL_DOWN -> "cool-down";
    };
  }

  /** The zone a kind is run in when nothing else is said. */
  static EffortZone zoneOf(SessionKind kind) {
    return switch (kind) {
      case RECOVERY_RUN, WALK, REST -> EffortZone.RECOVERY;
      case EASY, BIKE, SWIM, STRENGTH_MOBILITY -> EffortZone.EASY;
      case LONG -> EffortZone.STEADY;
      case THRESHOLD, RACE -> EffortZone.THRESHOLD;
      case INTERVALS -> EffortZone.INTERVAL;
    };
  }

  private WorkoutWords() {}
}
