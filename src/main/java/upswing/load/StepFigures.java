package upswing.load;

import upswing.training.Extent;
import upswing.training.SessionKind;
import upswing.training.Target;
import upswing.training.WorkoutPart;

/**
 * What one step is expected to take and cost.
 *
 * <p>Example: ten minutes at threshold at 4:30 /km are 2.2 km and 16.7 points.
 *
 * @param minutes time in minutes; a distance at the pace of its target
 * @param meters distance in metres; a time at the pace of its target, 0 where nothing is run
 * @param load in points: 100 is one hour at threshold
 * @param easy whether it is at or below the first threshold
 */
public record StepFigures(double minutes, double meters, double load, boolean easy) {

  /** A step of a run. */
  public static StepFigures of(WorkoutPart.Step step, Zones zones) {
    return of(step, SessionKind.EASY, zones);
  }

  /** A step of a session of some kind. */
  public static StepFigures of(WorkoutPart.Step step, SessionKind kind, Zones zones) {
    double pace = secondsPerKilometre(step.target(), kind, zones);
    double minutes =
        switch (step.extent()) {
          case Extent.Time(var duration) -> duration.toMillis() / 60_000.0;
          case Extent.Distance(double meters) -> meters / 1000 * pace / 60;
        };
    double meters =
        switch (step.extent()) {
          case Extent.Time time -> minutes * 60 / pace * 1000;
          case Extent.Distance(double length) -> length;
        };
    return new StepFigures(
        minutes,
        kind.isRun() ? meters : 0,
        load(step.target(), kind, minutes, zones),
        zones.zone(step.target()).isEasy());
  }

  private static double secondsPerKilometre(Target target, SessionKind kind, Zones zones) {
    return switch (kind) {
      case BIKE -> 160; // 22.5 km/h
      case SWIM -> 1500; // 2:30 for 100 m
      case WALK -> 660; // 5.5 km/h
      case REST, STRENGTH_MOBILITY, EASY, RECOVERY_RUN, LONG, THRESHOLD, INTERVALS, RACE ->
          target instanceof Target.Pace given
              ? given.middle()
              : zones.expectedPace(zones.zone(target));
    };
  }

  private static double load(Target target, SessionKind kind, double minutes, Zones zones) {
    if (!kind.isRun()) return Intensity.points(kind, minutes, zones.zone(target));
    return switch (target) {
      case Target.Zone(var zone) -> Intensity.points(kind, minutes, zone);
      case Target.Pace pace ->
          Intensity.points(minutes, zones.expectedThresholdPace() / pace.middle());
      case Target.Effort(int rpe) -> rpe * minutes * Intensity.POINTS_PER_EFFORT_MINUTE;
      case Target.HeartRate range when range.lowest() > 0 && zones.heartRate().isPresent() ->
          zones.heartRate().get().points((range.lowest() + range.highest()) / 2.0, minutes);
      case Target.HeartRate ceiling -> Intensity.points(kind, minutes, zones.zone(ceiling));
    };
  }
}
