package upswing.load;

import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.Activity;
import upswing.training.EffortZone;
import upswing.training.HeartRateHistogram;
import upswing.training.Sport;

/**
 * What one activity cost by each way of knowing it, in points: 100 is one hour at threshold.
 *
 * <p>Pace is taken as run: the height of each minute is not recorded, so hills are not taken out.
 *
 * <p>Source: science.md §A. One form everywhere: the sum over minutes of 100 · hours · intensity²;
 * heart rates as the sum of TRIMP over every bpm, since the curve is convex and a mean understates
 * intervals.
 */
public final class SessionLoad {

  /** A method needs this share of the time to speak for all of it. */
  private static final double COVER = 0.8;

  /** Faster than this over threshold speed is a lost satellite, not a runner. */
  private static final double FASTEST = 1.6;

  /** A run's load by pace; empty without a threshold pace of the runner's own or without speed. */
  public static OptionalDouble byPace(Activity activity, Zones zones) {
    if (activity.sport() != Sport.RUN || zones.thresholdPace().isEmpty()) {
      return OptionalDouble.empty();
    }
    double threshold = 1000 / zones.thresholdPace().get();
    OptionalDouble byMinute = bySpeeds(activity, threshold);
    if (byMinute.isPresent()) return byMinute;
    if (activity.meters().isEmpty() || activity.minutes() <= 0) return OptionalDouble.empty();
    double speed = activity.meters().getAsDouble() / (activity.minutes() * 60);
    return speed > 0
        ? OptionalDouble.of(Intensity.points(activity.minutes(), capped(speed / threshold)))
        : OptionalDouble.empty();
  }

  private static OptionalDouble bySpeeds(Activity activity, double threshold) {
    double[] speeds = activity.speedByMinute().known();
    double minutes = activity.minutes();
    if (speeds.length == 0 || speeds.length < COVER * minutes) return OptionalDouble.empty();
    double points = 0;
    for (double speed : speeds) points += Intensity.points(1, capped(speed / threshold));
    return OptionalDouble.of(points * minutes / speeds.length);
  }

  private static double capped(double intensity) {
    return Math.clamp(intensity, 0, FASTEST);
  }

  /** The load by the time at each heart rate; empty below 80 % cover. */
  public static OptionalDouble byHeartRates(Activity activity, Zones zones) {
    HeartRateHistogram histogram = activity.heartRates();
    double seconds = activity.minutes() * 60;
    if (zones.heartRate().isEmpty() || histogram.isEmpty() || seconds <= 0) {
      return OptionalDouble.empty();
    }
    double known = histogram.totalSeconds();
    if (known < COVER * seconds) return OptionalDouble.empty();
    HeartRateScale scale = zones.heartRate().get();
    int[] bins = histogram.toArray();
    double trimp = 0;
    for (int i = 0; i < bins.length; i++) {
      if (bins[i] > 0) trimp += scale.trimp(histogram.lowest() + i, bins[i] / 60.0);
    }
    return OptionalDouble.of(100 * trimp / scale.trimp(scale.lthr(), 60) * seconds / known);
  }

  /** The load by the average heart rate; understates intervals. */
  public static OptionalDouble byAverageHeartRate(Activity activity, Zones zones) {
    return zones.heartRate().isPresent() && activity.averageHeartRate().isPresent()
        ? OptionalDouble.of(
            zones
                .heartRate()
                .get()
                .points(activity.averageHeartRate().getAsInt(), activity.minutes()))
        : OptionalDouble.empty();
  }

  /**
   * The load by perceived effort.
   *
   * @param points what one unit of effort × minutes costs this runner
   */
  public static OptionalDouble byEffort(Activity activity, double points) {
    return activity.rpe().isPresent()
        ? OptionalDouble.of(activity.rpe().getAsInt() * activity.minutes() * points)
        : OptionalDouble.empty();
  }

  /** The load by what was planned for it, else by what is usual for the sport. */
  public static OptionalDouble byKind(Activity activity, Optional<PlannedFigures> planned) {
    if (planned.isPresent() && planned.get().minutes() > 0) {
      return OptionalDouble.of(planned.get().load() * activity.minutes() / planned.get().minutes());
    }
    if (activity.sport() == Sport.OTHER) return OptionalDouble.empty();
    return OptionalDouble.of(
        Intensity.points(
            Intensity.usualKind(activity.sport()), activity.minutes(), EffortZone.EASY));
  }

  private SessionLoad() {}
}
