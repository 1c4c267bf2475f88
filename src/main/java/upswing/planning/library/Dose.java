package upswing.planning.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Target;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/**
 * The work in the middle of a key session: so many repetitions, each with a jog between.
 *
 * <p>Example: {@code 3x10/2} is three times ten minutes with two minutes of jogging between: 34
 * minutes, 30 of them work.
 *
 * @param times how often
 * @param work seconds of work a repetition
 * @param jog seconds of recovery between two repetitions
 */
public record Dose(int times, int work, int jog) {

  /** Reads {@code 3x10/2} in minutes, or seconds where an {@code s} follows: {@code 8x45s/90s}. */
  static Dose read(String line) {
    int x = line.indexOf('x');
    int slash = line.indexOf('/');
    return slash < 0
        ? new Dose(Integer.parseInt(line.substring(0, x)), seconds(line.substring(x + 1)), 0)
        : new Dose(
            Integer.parseInt(line.substring(0, x)),
            seconds(line.substring(x + 1, slash)),
            seconds(line.substring(slash + 1)));
  }

  private static int seconds(String time) {
    return time.endsWith("s")
        ? Integer.parseInt(time.substring(0, time.length() - 1))
        : 60 * Integer.parseInt(time);
  }

  /** Everything from the first repetition to the last, in whole minutes, rounded up. */
  public int minutes() {
    return Math.ceilDiv(times * work + (times - 1) * jog, 60);
  }

  /** Minutes of work alone, without the jogs. */
  public double workMinutes() {
    return times * work / 60.0;
  }

  /** The lines of a workout for it. */
  List<WorkoutPart> parts(Target target) {
    Step effort = new Step(Role.WORK, new Extent.Time(Duration.ofSeconds(work)), target);
    if (times == 1) return List.of(effort);
    List<Step> steps = new ArrayList<>(List.of(effort));
    if (jog > 0) {
      steps.add(
          new Step(
              Role.RECOVERY,
              new Extent.Time(Duration.ofSeconds(jog)),
              new Target.Zone(EffortZone.RECOVERY)));
    }
    return List.of(new Repeat(times, steps));
  }
}
