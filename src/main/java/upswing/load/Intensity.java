package upswing.load;

import upswing.training.EffortZone;
import upswing.training.SessionKind;
import upswing.training.Sport;

/**
 * How hard a zone is: its speed over the speed at threshold, and so what an hour of it costs.
 *
 * <p>Example: an hour easy is 0.78 of threshold speed and costs 100 · 0.78² = 60.8 points.
 *
 * <p>Source: the pace form of training stress, 100 · hours · intensity²; shares of threshold speed
 * follow from Daniels' Running Formula. Grade C as a scale.
 */
public final class Intensity {

  /** The fastest that still counts as easy: Daniels' 0.74 VDOT over the 0.88 of threshold. */
  public static final double EASY_LIMIT = 0.87;

  /** What one unit of effort × minutes costs: effort 7 for an hour is 100 points. */
  public static final double POINTS_PER_EFFORT_MINUTE = 100.0 / 420;

  /** An hour on the bike or in the water is a quarter cheaper than one of running: effort 3. */
  private static final double NO_IMPACT = 0.75;

  private static final double WALKING_AN_HOUR = 25;
  private static final double STRENGTH_AN_HOUR = 40;

  /** Speed in a zone over speed at threshold. */
  public static double of(EffortZone zone) {
    return switch (zone) {
      case RECOVERY -> 0.73;
      case EASY -> 0.78;
      case STEADY -> 0.79;
      case MARATHON -> 0.94;
      case THRESHOLD -> 1.00;
      case INTERVAL -> 1.09;
      case REPETITION -> 1.16;
    };
  }

  /** The zone of a speed, given over the speed at threshold. */
  public static EffortZone zoneAt(double intensity) {
    if (intensity <= 0.755) return EffortZone.RECOVERY;
    if (intensity <= EASY_LIMIT) return EffortZone.EASY;
    if (intensity <= 0.97) return EffortZone.MARATHON;
    if (intensity <= 1.045) return EffortZone.THRESHOLD;
    return intensity <= 1.125 ? EffortZone.INTERVAL : EffortZone.REPETITION;
  }

  /** The zone that feels like an effort of 1 to 10. */
  public static EffortZone zoneOfEffort(int rpe) {
    return switch (rpe) {
      case 1, 2 -> EffortZone.RECOVERY;
      case 3 -> EffortZone.EASY;
      case 4 -> EffortZone.STEADY;
      case 5, 6 -> EffortZone.MARATHON;
      case 7 -> EffortZone.THRESHOLD;
      case 8 -> EffortZone.INTERVAL;
      default -> EffortZone.REPETITION;
    };
  }

  /** Points of some minutes at an intensity. */
  public static double points(double minutes, double intensity) {
    return 100 * minutes / 60 * intensity * intensity;
  }

  /** Points of some minutes of a kind of session in a zone. */
  public static double points(SessionKind kind, double minutes, EffortZone zone) {
    return switch (kind) {
      case REST -> 0;
      case WALK -> WALKING_AN_HOUR * minutes / 60;
      case STRENGTH_MOBILITY -> STRENGTH_AN_HOUR * minutes / 60;
      case BIKE, SWIM -> NO_IMPACT * points(minutes, of(zone));
      case EASY, RECOVERY_RUN, LONG, THRESHOLD, INTERVALS, RACE -> points(minutes, of(zone));
    };
  }

  /** The kind of session a sport would be, were it planned; a run counts as easy. */
  public static SessionKind usualKind(Sport sport) {
    return switch (sport) {
      case RUN -> SessionKind.EASY;
      case BIKE -> SessionKind.BIKE;
      case SWIM -> SessionKind.SWIM;
      case WALK -> SessionKind.WALK;
      case STRENGTH, OTHER -> SessionKind.STRENGTH_MOBILITY;
    };
  }

  private Intensity() {}
}
