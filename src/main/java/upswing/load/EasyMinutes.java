package upswing.load;

import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.Activity;
import upswing.training.MinuteMeans;
import upswing.training.Sport;

/**
 * How much of an activity was easy: by heart rate under the easy ceiling, else by pace, else as
 * planned. Strength and unknown sports have no share.
 */
final class EasyMinutes {

  /** The easy share of an activity's time, 0 to 1; empty when nothing can tell. */
  static OptionalDouble share(Activity activity, Zones zones, Optional<PlannedFigures> planned) {
    if (activity.sport() == Sport.STRENGTH || activity.sport() == Sport.OTHER) {
      return OptionalDouble.empty();
    }
    OptionalDouble byHeart =
        zones.easyCeiling().isPresent()
            ? byHeartRate(activity, zones.easyCeiling().get().bpm())
            : OptionalDouble.empty();
    if (byHeart.isPresent()) return byHeart;
    OptionalDouble byPace = byPace(activity, zones);
    if (byPace.isPresent()) return byPace;
    if (planned.isPresent() && planned.get().minutes() > 0) {
      return OptionalDouble.of(planned.get().easyMinutes() / planned.get().minutes());
    }
    return activity.sport() == Sport.RUN ? OptionalDouble.empty() : OptionalDouble.of(1);
  }

  private static OptionalDouble byHeartRate(Activity activity, double ceiling) {
    MinuteMeans rates = activity.heartRateByMinute();
    int easy = 0;
    int known = 0;
    for (float bpm : rates.toArray()) {
      if (bpm <= ceiling) easy++;
      if (!Float.isNaN(bpm)) known++;
    }
    if (known > 0) return OptionalDouble.of((double) easy / known);
    int seconds = activity.heartRates().totalSeconds();
    if (seconds > 0) {
      return OptionalDouble.of(1 - (double) activity.heartRates().secondsAbove(ceiling) / seconds);
    }
    return OptionalDouble.empty();
  }

  private static OptionalDouble byPace(Activity activity, Zones zones) {
    if (activity.sport() != Sport.RUN || zones.thresholdPace().isEmpty()) {
      return OptionalDouble.empty();
    }
    double fastest = Intensity.EASY_LIMIT * 1000 / zones.thresholdPace().get();
    double[] speeds = activity.speedByMinute().known();
    if (speeds.length > 0) {
      int easy = 0;
      for (double speed : speeds) if (speed <= fastest) easy++;
      return OptionalDouble.of((double) easy / speeds.length);
    }
    if (activity.meters().isEmpty() || activity.minutes() <= 0) return OptionalDouble.empty();
    double mean = activity.meters().getAsDouble() / (activity.minutes() * 60);
    return OptionalDouble.of(mean <= fastest ? 1 : 0);
  }

  private EasyMinutes() {}
}
