package upswing.training;

import java.util.List;

/** A line of a workout: one step, or a few steps several times over. */
public sealed interface WorkoutPart {

  /** One stretch at one target. */
  record Step(Role role, Extent extent, Target target) implements WorkoutPart {}

  /**
   * Steps run several times over. A recovery at the end is left out after the last time, since the
   * next part follows: 3 × (10 min, 2 min jog) lasts 34 minutes.
   */
  record Repeat(int times, List<Step> steps) implements WorkoutPart {
    public Repeat {
      if (times < 1 || times > 99) throw new IllegalArgumentException("1 to 99 times: " + times);
      if (steps.isEmpty()) throw new IllegalArgumentException("nothing to repeat");
      steps = List.copyOf(steps);
    }
  }

  /** What a step is for. */
  enum Role {
    WARM_UP,
    WORK,
    RECOVERY,
    COOL_DOWN
  }
}
