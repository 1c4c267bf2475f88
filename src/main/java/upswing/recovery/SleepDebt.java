package upswing.recovery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Signal;

/**
 * What the nights of a week owe of the runner's own target; a long night pays back a short one.
 *
 * <p>Seven nights are looked back on, five must be known, and an unknown night owes nothing.
 * Example: 7.5, 6.5, 6, 7, 8, 6.5 and 7 h with a target of 8 h owe 7.5 h.
 *
 * <p>Source: Walsh 2021, Br J Sports Med 55:356 (7 to 9 h, the need is one's own); science.md §F.
 *
 * @param minutes owed, 0 at least
 * @param mean minutes a night
 * @param nights how many are known
 */
public record SleepDebt(double minutes, double mean, int nights) {

  /** How many nights are looked back on. */
  public static final int NIGHTS = 7;

  private static final int ENOUGH = 5;

  /** What the nights up to a morning owe; empty where too few are known. */
  public static Optional<SleepDebt> on(Plan plan, LocalDate morning) {
    double[] slept =
        morning
            .minusDays(NIGHTS - 1)
            .datesUntil(morning.plusDays(1))
            .map(day -> Optional.ofNullable(plan.checkIns().get(day)))
            .map(said -> said.map(SleepDebt::slept).orElse(OptionalDouble.empty()))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    return of(plan.runner().sleepTarget(), slept);
  }

  /**
   * What some nights owe.
   *
   * @param slept minutes asleep, one a night that is known
   */
  static Optional<SleepDebt> of(Duration target, double... slept) {
    if (slept.length < ENOUGH) return Optional.empty();
    double sum = 0;
    for (double night : slept) sum += night;
    double owed = Math.max(0, slept.length * target.toMinutes() - sum);
    return Optional.of(new SleepDebt(owed, sum / slept.length, slept.length));
  }

  private static OptionalDouble slept(CheckIn said) {
    return said.value(Signal.SLEEP);
  }
}
