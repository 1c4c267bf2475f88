package upswing.load;

import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Workout;
import upswing.training.WorkoutPart;

/**
 * What a planned session is expected to take and cost.
 *
 * <p>Example: 45 minutes easy are 45.6 points, whatever the pace; 20 minutes of it at threshold
 * make it 58.7.
 *
 * @param minutes time in minutes, distances taken at the runner's pace of the zone
 * @param meters distance in metres, times taken at the runner's pace; 0 where nothing is run
 * @param load in points: 100 is one hour at threshold
 * @param easyMinutes minutes at or below the first threshold; strength work has none
 */
public record PlannedFigures(double minutes, double meters, double load, double easyMinutes) {

  /** Nothing to do. */
  public static final PlannedFigures NONE = new PlannedFigures(0, 0, 0, 0);

  /** The figures of a session for a runner with these zones. */
  public static PlannedFigures of(Session session, Zones zones) {
    return of(session.kind(), session.workout(), zones);
  }

  /** The figures of a workout as a session of some kind. */
  public static PlannedFigures of(SessionKind kind, Workout workout, Zones zones) {
    if (kind == SessionKind.REST) return NONE;
    double minutes = 0;
    double meters = 0;
    double load = 0;
    double easyMinutes = 0;
    for (WorkoutPart.Step step : workout.flattened()) {
      StepFigures figures = StepFigures.of(step, kind, zones);
      minutes += figures.minutes();
      meters += figures.meters();
      load += figures.load();
      if (figures.easy() && isEndurance(kind)) easyMinutes += figures.minutes();
    }
    return new PlannedFigures(minutes, meters, load, easyMinutes);
  }

  /** Whether minutes of this kind count when the share of easy ones is taken. */
  static boolean isEndurance(SessionKind kind) {
    return kind.isRun() || kind.isActiveRecovery();
  }
}
