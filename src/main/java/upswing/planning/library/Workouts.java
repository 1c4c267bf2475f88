package upswing.planning.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import upswing.training.EffortZone;
import upswing.training.Extent;
import upswing.training.Target;
import upswing.training.Workout;
import upswing.training.WorkoutPart;
import upswing.training.WorkoutPart.Repeat;
import upswing.training.WorkoutPart.Role;
import upswing.training.WorkoutPart.Step;

/** Whole workouts, each of exactly the minutes asked for. */
public final class Workouts {

  private static final int SHORTEST_WARM_UP = 10;
  private static final int SHORTEST_COOL_DOWN = 5;

  /** How long a run must be before strides go into it. */
  public static final int SHORTEST_WITH_STRIDES = 20;

  /** Minutes a key session of so many minutes needs around its work at the very least. */
  public static int frame(int minutes) {
    return SHORTEST_WARM_UP + SHORTEST_COOL_DOWN + (minutes >= 40 ? 5 : 0);
  }

  /** Minutes a key session likes to have around its work. */
  public static final int FRAME = 25;

  /** Warm-up, work, cool-down. */
  public static Workout key(int minutes, Dose dose, Target target) {
    int around = minutes - dose.minutes();
    int coolDown = Math.max(SHORTEST_COOL_DOWN, Math.min(10, around - 15));
    int warmUp = Math.min(20, around - coolDown);
    List<WorkoutPart> parts = new ArrayList<>();
    parts.add(easy(Role.WARM_UP, warmUp));
    parts.addAll(dose.parts(target));
    long work = (long) dose.times() * dose.work() + (dose.times() - 1L) * dose.jog();
    Duration rest = Duration.ofMinutes(minutes - warmUp).minusSeconds(work);
    parts.add(new Step(Role.COOL_DOWN, new Extent.Time(rest), zone(EffortZone.EASY)));
    return new Workout(parts);
  }

  /**
   * Easy, with a few relaxed accelerations of 20 seconds towards the end: 3 or 6 of them, which
   * with a minute of jogging between last whole minutes.
   */
  public static Workout withStrides(int minutes, int strides) {
    if (minutes < SHORTEST_WITH_STRIDES) return Workout.steady(minutes, EffortZone.EASY);
    int after = 5;
    Duration fast = Duration.ofSeconds(20);
    Duration slow = Duration.ofSeconds(60);
    // The last slow stretch is not run, so the minutes of easy running before make up for it.
    Duration all = fast.multipliedBy(strides).plus(slow.multipliedBy(strides - 1L));
    Duration before = Duration.ofMinutes(minutes - after).minus(all);
    return new Workout(
        List.of(
            new Step(Role.WORK, new Extent.Time(before), zone(EffortZone.EASY)),
            new Repeat(
                strides,
                List.of(
                    new Step(Role.WORK, new Extent.Time(fast), zone(EffortZone.REPETITION)),
                    new Step(Role.RECOVERY, new Extent.Time(slow), zone(EffortZone.RECOVERY)))),
            easy(Role.COOL_DOWN, after)));
  }

  /** A long run whose last part but ten minutes is run at race pace. */
  public static Workout longAtRacePace(int minutes, int racePace, Target target) {
    return new Workout(
        List.of(
            new Step(Role.WORK, Extent.minutes(minutes - racePace - 10), zone(EffortZone.STEADY)),
            new Step(Role.WORK, Extent.minutes(racePace), target),
            easy(Role.COOL_DOWN, 10)));
  }

  /**
   * Running and walking by turns, beginning and ending with a walk: as much running as the minutes
   * hold in turns that are equally long; without walking where there is no room for two of them.
   *
   * <p>Example: turns of nine minutes leave room for two of eight in twenty minutes.
   *
   * @param most minutes of running a turn at most
   * @param walk minutes of walking between two turns
   */
  public static Workout runWalk(int minutes, int most, int walk) {
    int turns = 0;
    int run = 0;
    for (int n = 2; n * (1 + walk) <= minutes - 2 + walk; n++) {
      int each = Math.min(most, (minutes - 2 + walk) / n - walk);
      if (n * each > turns * run) {
        turns = n;
        run = each;
      }
    }
    if (turns == 0) return Workout.steady(minutes, EffortZone.EASY);
    int left = minutes - turns * run - (turns - 1) * walk;
    int before = Math.max(1, left / 2);
    List<WorkoutPart> parts = new ArrayList<>();
    parts.add(new Step(Role.WARM_UP, Extent.minutes(before), WALKING));
    parts.add(
        new Repeat(
            turns,
            List.of(
                new Step(Role.WORK, Extent.minutes(run), zone(EffortZone.EASY)),
                new Step(Role.RECOVERY, Extent.minutes(walk), WALKING))));
    if (left > before) parts.add(new Step(Role.COOL_DOWN, Extent.minutes(left - before), WALKING));
    return new Workout(parts);
  }

  /** The race itself. */
  public static Workout race(double meters, Target target) {
    return new Workout(List.of(new Step(Role.WORK, new Extent.Distance(meters), target)));
  }

  /** A zone as a target. */
  public static Target zone(EffortZone zone) {
    return new Target.Zone(zone);
  }

  /** There is no zone for walking: it is an effort of 2. */
  private static final Target WALKING = new Target.Effort(2);

  private static Step easy(Role role, int minutes) {
    return new Step(role, Extent.minutes(minutes), zone(EffortZone.EASY));
  }

  private Workouts() {}
}
