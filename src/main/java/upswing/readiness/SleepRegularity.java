package upswing.readiness;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;
import upswing.training.CheckIn;

/**
 * How far the middle of the night moves from night to night, over a fortnight.
 *
 * <p>The sample standard deviation of the middles between going to bed and getting up, in minutes;
 * ten nights with both times must be known. Example: twelve nights from 22:00 to 06:00 and two from
 * 01:00 to 09:00 give 65.
 *
 * <p>Source: science.md §F; an hour and the ten nights are conventions, grade C.
 */
public final class SleepRegularity {

  /** The nights that are looked at. */
  public static final int NIGHTS = 14;

  /** So many of them must be known. */
  public static final int ENOUGH = 10;

  private static final int DAY = 24 * 60;

  /** Of the nights before these mornings; empty where too few are known. */
  public static OptionalDouble of(Collection<CheckIn> mornings) {
    double[] middles =
        mornings.stream()
            .filter(SleepRegularity::isKnown)
            .mapToDouble(SleepRegularity::middle)
            .toArray();
    if (middles.length < ENOUGH) return OptionalDouble.empty();
    double mean = Arrays.stream(middles).average().orElseThrow();
    double squares = Arrays.stream(middles).map(m -> (m - mean) * (m - mean)).sum();
    return OptionalDouble.of(Math.sqrt(squares / (middles.length - 1)));
  }

  /** Whether both times of a night are known. */
  static boolean isKnown(CheckIn morning) {
    return morning.bedTime().isPresent() && morning.wakeTime().isPresent();
  }

  /** Minutes from the noon before to the middle of the night. */
  private static double middle(CheckIn morning) {
    int fallen = sinceNoon(morning.bedTime().orElseThrow());
    int woken = sinceNoon(morning.wakeTime().orElseThrow());
    return (fallen + woken) / 2.0;
  }

  private static int sinceNoon(LocalTime time) {
    return Math.floorMod(time.toSecondOfDay() / 60 - DAY / 2, DAY);
  }

  private SleepRegularity() {}
}
