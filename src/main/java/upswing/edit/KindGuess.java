package upswing.edit;

import java.time.Duration;
import java.util.List;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** What kind of session a workout is when nobody said: its hardest part decides, strides don't. */
final class KindGuess {

  private static final Duration LONG_REPETITION = Duration.ofMinutes(6);

  static SessionKind of(List<WorkoutPart> parts) {
    SessionKind kind = SessionKind.RECOVERY_RUN;
    for (WorkoutPart part : parts) {
      if (!isStrides(part)) {
        for (Step step : part instanceof Repeat repeat ? repeat.steps() : List.of((Step) part)) {
          kind = harder(kind, step.role() == Role.RECOVERY ? SessionKind.RECOVERY_RUN : of(step));
        }
      }
    }
    return kind;
  }

  /** Short fast strides, up to half a minute each: they finish an easy run and stay easy. */
  static boolean isStrides(WorkoutPart part) {
    return part instanceof Repeat repeat
        && repeat.steps().getFirst().target() instanceof Target.Zone(EffortZone zone)
        && zone == EffortZone.REPETITION
        && repeat.steps().getFirst().extent() instanceof Extent.Time(Duration time)
        && time.compareTo(Duration.ofSeconds(30)) <= 0;
  }

  private static SessionKind of(Step step) {
    return switch (step.target()) {
      case Target.Zone(EffortZone zone) ->
          switch (zone) {
            case RECOVERY -> SessionKind.RECOVERY_RUN;
            case EASY -> SessionKind.EASY;
            case STEADY -> SessionKind.LONG;
            case MARATHON, THRESHOLD -> SessionKind.THRESHOLD;
            case INTERVAL, REPETITION -> SessionKind.INTERVALS;
          };
      case Target.Pace pace -> byLength(step.extent());
      case Target.HeartRate heartRate -> SessionKind.EASY;
      case Target.Effort(int rpe) ->
          rpe <= 2
              ? SessionKind.RECOVERY_RUN
              : rpe <= 4
                  ? SessionKind.EASY
                  : rpe <= 7 ? SessionKind.THRESHOLD : SessionKind.INTERVALS;
    };
  }

  private static SessionKind byLength(Extent extent) {
    boolean isLong =
        switch (extent) {
          case Extent.Time(Duration time) -> time.compareTo(LONG_REPETITION) >= 0;
          case Extent.Distance(double meters) -> meters >= 1600;
        };
    return isLong ? SessionKind.THRESHOLD : SessionKind.INTERVALS;
  }

  private static SessionKind harder(SessionKind a, SessionKind b) {
    List<SessionKind> order =
        List.of(
            SessionKind.RECOVERY_RUN,
            SessionKind.EASY,
            SessionKind.LONG,
            SessionKind.THRESHOLD,
            SessionKind.INTERVALS);
    return order.indexOf(a) >= order.indexOf(b) ? a : b;
  }

  private KindGuess() {}
}
