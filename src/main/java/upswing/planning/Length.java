package upswing.planning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.training.Extent;
import upswing.training.Session;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Step;

/**
 * Makes a session shorter or longer by its longest plain stretch: repeats stay as they are.
 *
 * <p>Example: 60 % of 100 minutes easy are 60 minutes easy; 80 % of a threshold session of 55
 * minutes take 11 minutes, rounded to 10, off its warm-up.
 */
final class Length {

  private static final int STEP = 5;
  private static final double SHORTEST = 5;

  /** The session at so many hundredths of its length; empty where that can't be or is the same. */
  static Optional<Session> of(Session session, int percent, Zones zones) {
    double all = 0;
    int longest = -1;
    double most = 0;
    List<WorkoutPart> parts = session.workout().parts();
    for (Step step : session.workout().flattened()) {
      all += StepFigures.of(step, session.kind(), zones).minutes();
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Step step)) continue;
      double minutes = StepFigures.of(step, session.kind(), zones).minutes();
      if (minutes > most) {
        most = minutes;
        longest = i;
      }
    }
    double change = STEP * Math.rint((percent - 100) / 100.0 * all / STEP);
    if (longest < 0 || change == 0 || most + change < SHORTEST) return Optional.empty();
    List<WorkoutPart> changed = new ArrayList<>(parts);
    Step step = (Step) parts.get(longest);
    changed.set(longest, new Step(step.role(), extent(step.extent(), change, most), step.target()));
    return Optional.of(session.with(session.kind(), new Workout(changed)));
  }

  private static Extent extent(Extent extent, double change, double minutes) {
    return switch (extent) {
      case Extent.Time(Duration time) -> new Extent.Time(time.plusMinutes(Math.round(change)));
      case Extent.Distance(double meters) ->
          new Extent.Distance(
              Math.max(100, 100 * Math.rint(meters * (minutes + change) / minutes / 100)));
    };
  }

  private Length() {}
}
