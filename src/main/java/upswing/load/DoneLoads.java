package upswing.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import upswing.training.Activity;
import upswing.training.ActivityId;

/**
 * The loads of all activities on one scale: methods that read differently for this runner are
 * brought to the runner's pace loads by the median ratio of the activities that have both.
 */
final class DoneLoads {

  /** So many activities with both figures before a ratio is believed. */
  private static final int ENOUGH = 10;

  /** The figures of one activity that need nothing but itself. */
  record Measured(OptionalDouble pace, OptionalDouble samples, OptionalDouble average) {

    OptionalDouble best() {
      if (pace.isPresent()) return pace;
      return samples.isPresent() ? samples : average;
    }
  }

  private final Map<ActivityId, Measured> measured = new HashMap<>();
  private final double samplesScale;
  private final double averageScale;
  private final double effortPoints;

  DoneLoads(Collection<Activity> activities, Function<Activity, Zones> zones) {
    for (Activity activity : activities) {
      Zones then = zones.apply(activity);
      measured.put(
          activity.id(),
          new Measured(
              SessionLoad.byPace(activity, then),
              SessionLoad.byHeartRates(activity, then),
              SessionLoad.byAverageHeartRate(activity, then)));
    }
    samplesScale = ratio(activities, a -> of(a).pace(), a -> of(a).samples()).orElse(1);
    averageScale = ratio(activities, a -> of(a).pace(), a -> of(a).average()).orElse(samplesScale);
    effortPoints =
        ratio(activities, this::scaled, a -> SessionLoad.byEffort(a, 1))
            .orElse(Intensity.POINTS_PER_EFFORT_MINUTE);
  }

  /** Points an hour as pace or heart rate tell for this activity alone, whatever came later. */
  OptionalDouble hourly(Activity activity) {
    OptionalDouble points = of(activity).best();
    return points.isPresent() && activity.minutes() > 0
        ? OptionalDouble.of(points.getAsDouble() * 60 / activity.minutes())
        : OptionalDouble.empty();
  }

  /** The load of an activity by the first method that can tell. */
  Optional<DoneLoad> load(Activity activity, Optional<PlannedFigures> planned) {
    if (activity.minutes() <= 0) return Optional.empty();
    Measured own = of(activity);
    return load(own.pace(), DoneLoad.Method.PACE, 1)
        .or(() -> load(own.samples(), DoneLoad.Method.HEART_RATE_SAMPLES, samplesScale))
        .or(() -> load(own.average(), DoneLoad.Method.AVERAGE_HEART_RATE, averageScale))
        .or(() -> load(SessionLoad.byEffort(activity, effortPoints), DoneLoad.Method.EFFORT, 1))
        .or(() -> load(SessionLoad.byKind(activity, planned), DoneLoad.Method.KIND, 1));
  }

  private static Optional<DoneLoad> load(
      OptionalDouble points, DoneLoad.Method method, double scale) {
    return points.isPresent()
        ? Optional.of(new DoneLoad(points.getAsDouble() * scale, method, scale))
        : Optional.empty();
  }

  private OptionalDouble scaled(Activity activity) {
    Measured own = of(activity);
    if (own.pace().isPresent()) return own.pace();
    if (own.samples().isPresent()) {
      return OptionalDouble.of(own.samples().getAsDouble() * samplesScale);
    }
    return own.average().isPresent()
        ? OptionalDouble.of(own.average().getAsDouble() * averageScale)
        : OptionalDouble.empty();
  }

  private Measured of(Activity activity) {
    return measured.getOrDefault(
        activity.id(),
        new Measured(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
  }

  private static OptionalDouble ratio(
      Collection<Activity> activities,
      Function<Activity, OptionalDouble> wanted,
      Function<Activity, OptionalDouble> given) {
    double[] ratios =
        activities.stream()
            .filter(a -> wanted.apply(a).orElse(0) > 0 && given.apply(a).orElse(0) > 0)
            .mapToDouble(a -> wanted.apply(a).getAsDouble() / given.apply(a).getAsDouble())
            .sorted()
            .toArray();
    return ratios.length >= ENOUGH ? OptionalDouble.of(median(ratios)) : OptionalDouble.empty();
  }

  /** The middle of some numbers, which must not be none. */
  static double median(double... numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
