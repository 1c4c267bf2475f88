package upswing.training;

import java.util.ArrayList;
import java.util.List;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** What there is to do in a session, in order. A rest day has nothing to do. */
public record Workout(List<WorkoutPart> parts) {

  /** Nothing to do. */
  public static final Workout NONE = new Workout(List.of());

  public Workout {
    parts = List.copyOf(parts);
  }

  /** One stretch of so many minutes in one zone. */
  public static Workout steady(int minutes, EffortZone zone) {
    return new Workout(
        List.of(new Step(Role.WORK, Extent.minutes(minutes), new Target.Zone(zone))));
  }

  /** Every step as it is run, repeats written out, no recovery after the last repetition. */
  public List<Step> flattened() {
    List<Step> steps = new ArrayList<>();
    for (WorkoutPart part : parts) {
      switch (part) {
        case Step step -> steps.add(step);
        case Repeat repeat -> {
          for (int i = 1; i <= repeat.times(); i++) {
            steps.addAll(i < repeat.times() ? repeat.steps() : lastTime(repeat.steps()));
          }
        }
      }
    }
    return List.copyOf(steps);
  }

  private static List<Step> lastTime(List<Step> steps) {
    boolean endsWithRecovery = steps.size() > 1 && steps.getLast().role() == Role.RECOVERY;
    return endsWithRecovery ? steps.subList(0, steps.size() - 1) : steps;
  }
}
