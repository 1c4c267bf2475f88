package upswing.planning.race;

import java.time.Duration;
import java.util.Optional;
import upswing.training.Goal;

/**
 * Whether a target time is within reach of a block.
 *
 * <p>A block gives about one point of {@link Vdot} in five weeks: within that the light is green,
 * within twice that amber, beyond it red. Convention (grade C); trained runners gain less.
 *
 * @param pace of the target in seconds per kilometre
 * @param needed VDOT of the target
 * @param present VDOT of the runner's threshold pace
 * @param allowance VDOT points the block may give
 * @param predicted the time the runner could race the distance in today
 */
public record TargetCheck(
    Light light, double pace, double needed, double present, double allowance, Duration predicted) {

  private static final double WEEKS_A_POINT = 5;

  /** How realistic it is. */
  public enum Light {
    GREEN,
    AMBER,
    RED
  }

  /**
   * Checks a target.
   *
   * @param thresholdPace in seconds per kilometre
   * @return empty where the goal has no race
   */
  public static Optional<TargetCheck> of(
      Goal goal, Duration target, double thresholdPace, int weeks) {
    if (goal.raceMeters().isEmpty() || target.toSeconds() <= 0) return Optional.empty();
    double meters = goal.raceMeters().getAsDouble();
    double needed = Vdot.of(meters, target.toSeconds() / 60.0);
    double present = Vdot.ofThreshold(thresholdPace);
    double allowance = weeks / WEEKS_A_POINT;
    double gain = needed - present;
    Light light = gain <= allowance ? Light.GREEN : gain <= 2 * allowance ? Light.AMBER : Light.RED;
    Duration predicted = Duration.ofSeconds(Math.round(60 * Vdot.minutes(present, meters)));
    double pace = target.toSeconds() / meters * 1000;
    return Optional.of(new TargetCheck(light, pace, needed, present, allowance, predicted));
  }
}
