package upswing.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import upswing.recovery.SleepDebt;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Signal;

/**
 * The nights of a week, by the mornings after them.
 *
 * @param slept minutes asleep, one a morning of the week
 * @param target the runner's own, in minutes
 * @param debt what they owe, where enough are known
 * @param bedTimesWithin minutes between the earliest and the latest bed time; five must be known
 */
public record Nights(
    List<OptionalDouble> slept,
    double target,
    Optional<SleepDebt> debt,
    OptionalDouble bedTimesWithin) {

  private static final int ENOUGH = 5;
  private static final int DAY = 24 * 60;

  public Nights {
    slept = List.copyOf(slept);
  }

  static Nights of(Plan plan, LocalDate start, LocalDate last) {
    List<Optional<CheckIn>> mornings =
        start
            .datesUntil(start.plusDays(7))
            .map(day -> Optional.ofNullable(plan.checkIns().get(day)).filter(c -> isBy(c, last)))
            .toList();
    return new Nights(
        mornings.stream().map(Nights::slept).toList(),
        plan.runner().sleepTarget().toMinutes(),
        SleepDebt.on(plan, start.plusDays(6)).filter(debt -> !last.isBefore(start.plusDays(4))),
        within(mornings.stream().flatMap(Optional::stream).flatMap(c -> c.bedTime().stream())));
  }

  /** Mean minutes of the known nights. */
  public OptionalDouble mean() {
    return slept.stream().flatMapToDouble(OptionalDouble::stream).average();
  }

  private static boolean isBy(CheckIn said, LocalDate last) {
    return !said.date().isAfter(last);
  }

  private static OptionalDouble slept(Optional<CheckIn> said) {
    return said.map(c -> c.value(Signal.SLEEP)).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble within(Stream<LocalTime> bedTimes) {
    int[] minutes =
        bedTimes
            .mapToInt(time -> Math.floorMod(time.toSecondOfDay() / 60 - DAY / 2, DAY))
            .sorted()
            .toArray();
    return minutes.length < ENOUGH
        ? OptionalDouble.empty()
        : OptionalDouble.of(minutes[minutes.length - 1] - minutes[0]);
  }
}
