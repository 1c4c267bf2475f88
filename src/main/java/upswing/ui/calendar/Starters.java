package upswing.ui.calendar;

import java.time.Duration;
import java.util.List;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** What a new session of a kind begins with, to be changed by the runner. */
final class Starters {

  static Workout of(SessionKind kind) {
    return switch (kind) {
      case EASY -> Workout.steady(45, EffortZone.EASY);
      case RECOVERY_RUN -> Workout.steady(30, EffortZone.RECOVERY);
      case LONG -> Workout.steady(80, EffortZone.STEADY);
      case THRESHOLD -> repeated(3, 10, EffortZone.THRESHOLD, 2);
      case INTERVALS -> repeated(5, 3, EffortZone.INTERVAL, 2);
      case RACE ->
          new Workout(
              List.of(
                  new Step(
                      Role.WORK,
                      new Extent.Distance(10_000),
                      new Target.Zone(EffortZone.THRESHOLD))));
      case REST -> Workout.NONE;
      case BIKE -> Workout.steady(40, EffortZone.EASY);
      case SWIM, WALK -> Workout.steady(30, EffortZone.RECOVERY);
      case STRENGTH_MOBILITY -> Workout.steady(20, EffortZone.EASY);
    };
  }

  private static Workout repeated(int times, int minutes, EffortZone zone, int jogMinutes) {
    Step work = new Step(Role.WORK, Extent.minutes(minutes), new Target.Zone(zone));
    Step jog =
        new Step(
            Role.RECOVERY,
            new Extent.Time(Duration.ofMinutes(jogMinutes)),
            new Target.Zone(EffortZone.RECOVERY));
    return new Workout(
        List.of(
            easy(Role.WARM_UP, 15),
            new Repeat(times, List.of(work, jog)),
            easy(Role.COOL_DOWN, 10)));
  }

  private static Step easy(Role role, int minutes) {
    return new Step(role, Extent.minutes(minutes), new Target.Zone(EffortZone.EASY));
  }

  private Starters() {}
}
