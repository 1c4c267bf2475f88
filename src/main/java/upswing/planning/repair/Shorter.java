package upswing.planning.repair;

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
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Step;

/** Makes sessions shorter and leaves what they are for as it is; never faster, never longer. */
final class Shorter {

  private static final double LEAST_STRETCH = 5;

  /** Takes so many minutes off the longest plain stretch; empty where it has not so many. */
  static Optional<Session> by(double minutes, Session session, Zones zones) {
    List<WorkoutPart> parts = new ArrayList<>(session.workout().parts());
    int longest = -1;
    double most = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Step step)) continue;
      double length = StepFigures.of(step, session.kind(), zones).minutes();
      if (length > most) {
        most = length;
        longest = i;
      }
    }
    if (longest < 0 || most - minutes < LEAST_STRETCH) return Optional.empty();
    Step step = (Step) parts.get(longest);
    parts.set(longest, new Step(step.role(), shorter(step.extent(), minutes, most), step.target()));
    return Optional.of(session.with(session.kind(), new Workout(parts)));
  }

  private static Extent shorter(Extent extent, double minutes, double of) {
    return switch (extent) {
      case Extent.Time(Duration time) ->
          new Extent.Time(time.minusSeconds(Math.round(60 * minutes)));
      case Extent.Distance(double meters) ->
          new Extent.Distance(Math.max(100, 100 * Math.floor(meters * (of - minutes) / of / 100)));
    };
  }

  /** The same with one repetition fewer, then two, down to two. */
  static List<Session> fewerTimes(Session session) {
    List<Session> all = new ArrayList<>();
    List<WorkoutPart> parts = session.workout().parts();
    for (int i = 0; i < parts.size(); i++) {
      if (!(parts.get(i) instanceof Repeat repeat)) continue;
      for (int times = repeat.times() - 1; times >= 2; times--) {
        List<WorkoutPart> fewer = new ArrayList<>(parts);
        fewer.set(i, new Repeat(times, repeat.steps()));
        all.add(session.with(session.kind(), new Workout(fewer)));
      }
      break;
    }
    return all;
  }

  private Shorter() {}
}
