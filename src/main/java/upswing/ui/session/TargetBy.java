package upswing.ui.session;

import java.util.Optional;
import upswing.load.HeartRateScale;
import upswing.load.Zones;
import upswing.training.EffortZone;
import upswing.training.Target;

/** By what a step's target is given. */
enum TargetBy {
  ZONE,
  PACE,
  HEART_RATE,
  EFFORT;

  /** By what a target is given. */
  static TargetBy of(Target target) {
    return switch (target) {
      case Target.Zone zone -> ZONE;
      case Target.Pace pace -> PACE;
      case Target.HeartRate heartRate -> HEART_RATE;
      case Target.Effort effort -> EFFORT;
    };
  }

  /**
   * The same effort, given this way; empty where the runner's heart rates are not known.
   *
   * <p>Heart rates over the easy ceiling are shares of LTHR: 0.93 to 0.97 at marathon pace, to 1.02
   * at threshold, to 1.06 above.
   */
  Optional<Target> convert(Target target, Zones zones) {
    if (of(target) == this) return Optional.of(target);
    EffortZone zone = zones.zone(target);
    return switch (this) {
      case ZONE -> Optional.of(new Target.Zone(zone));
      case PACE -> {
        double pace = Math.rint(zones.expectedPace(zone));
        yield Optional.of(new Target.Pace(pace, pace));
      }
      case HEART_RATE -> heartRate(zone, zones);
      case EFFORT -> Optional.of(new Target.Effort(effort(zone)));
    };
  }

  private static Optional<Target> heartRate(EffortZone zone, Zones zones) {
    return switch (zone) {
      case RECOVERY -> zones.recoveryCeiling().map(c -> new Target.HeartRate(0, c.bpm()));
      case EASY, STEADY -> zones.easyCeiling().map(c -> new Target.HeartRate(0, c.bpm()));
      case MARATHON -> zones.heartRate().map(scale -> shares(scale, 0.93, 0.969));
      case THRESHOLD -> zones.heartRate().map(scale -> shares(scale, 0.97, 1.02));
      case INTERVAL, REPETITION -> zones.heartRate().map(scale -> shares(scale, 1.02, 1.06));
    };
  }

  private static Target shares(HeartRateScale scale, double low, double high) {
    return new Target.HeartRate(
        (int) Math.ceil(low * scale.lthr()), (int) Math.floor(high * scale.lthr()));
  }

  private static int effort(EffortZone zone) {
    return switch (zone) {
      case RECOVERY -> 2;
      case EASY -> 3;
      case STEADY -> 4;
      case MARATHON -> 6;
      case THRESHOLD -> 7;
      case INTERVAL -> 8;
      case REPETITION -> 9;
    };
  }
}
