package upswing.recovery;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.SessionKind;
import upswing.training.Signal;
import upswing.training.Sport;

/**
 * When to go to bed for tomorrow: from the time to get up back over the night, and the time in bed
 * without sleep.
 *
 * <p>Getting up is the runner's usual time, the middle one of the last two weeks, or an hour before
 * the usual start of an early run (by eight) on that weekday, whichever is earlier. In bed without
 * sleep is the runner's own usual time, or twenty minutes. Example: up at 6:30 after eight hours of
 * sleep: in bed by 22:10. Where no time is known nothing is said.
 *
 * <p>Source: convention, grade C; a run eight hours after going to bed at the earliest (R26).
 *
 * @param up when to get up
 * @param awake minutes in bed without sleep
 * @param early whether tomorrow's session makes it earlier than usual
 */
public record BedTime(LocalTime bed, LocalTime up, double awake, boolean early) {

  private static final int LOOK_BACK = 14;
  private static final int ENOUGH_MORNINGS = 5;
  private static final int WEEKS = 8;
  private static final int ENOUGH_RUNS = 3;
  private static final double USUALLY_AWAKE = 20;
  private static final double LONGEST_AWAKE = 90;
  private static final int BEFORE_A_RUN = 60;

  /** A run that begins later than this says nothing about getting up. */
  private static final LocalTime EARLY = LocalTime.of(8, 0);

  /** For the night after a day. */
  static Optional<BedTime> after(Ledger ledger, LocalDate day, Night night) {
    List<CheckIn> lately =
        List.copyOf(
            ledger
                .plan()
                .checkIns()
                .subMap(ledger.today().minusDays(LOOK_BACK - 1), true, ledger.today(), true)
                .values());
    Optional<LocalTime> usual =
        middle(lately.stream().flatMap(c -> c.wakeTime().stream()), ENOUGH_MORNINGS);
    Optional<LocalTime> forRun = beforeRun(ledger, day.plusDays(1));
    Optional<LocalTime> up =
        Stream.of(usual, forRun).flatMap(Optional::stream).min(LocalTime::compareTo);
    double awake = awake(lately);
    return up.map(
        time ->
            new BedTime(
                time.minusMinutes(Math.round(night.minutes() + awake)),
                time,
                awake,
                forRun.equals(up) && !usual.equals(up)));
  }

  private static Optional<LocalTime> beforeRun(Ledger ledger, LocalDate day) {
    boolean runs = ledger.sessionsOn(day).stream().anyMatch(s -> s.kind().isRun());
    boolean race = ledger.sessionsOn(day).stream().anyMatch(s -> s.kind() == SessionKind.RACE);
    if (!runs || race) return Optional.empty();
    Stream<LocalTime> starts =
        Stream.iterate(1, back -> back <= WEEKS, back -> back + 1)
            .map(day::minusWeeks)
            .filter(date -> !date.isAfter(ledger.today()))
            .flatMap(date -> ledger.activitiesOn(date).stream())
            .filter(activity -> activity.sport() == Sport.RUN)
            .map(Activity::localStart)
            .map(start -> start.toLocalTime());
    return middle(starts, ENOUGH_RUNS)
        .filter(start -> !start.isAfter(EARLY))
        .map(start -> start.minusMinutes(BEFORE_A_RUN));
  }

  private static double awake(List<CheckIn> lately) {
    double[] minutes =
        lately.stream()
            .map(BedTime::awake)
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return minutes.length < ENOUGH_MORNINGS ? USUALLY_AWAKE : minutes[minutes.length / 2];
  }

  private static Optional<Double> awake(CheckIn said) {
    if (said.bedTime().isEmpty()
        || said.wakeTime().isEmpty()
        || said.value(Signal.SLEEP).isEmpty()) {
      return Optional.empty();
    }
    Duration inBed = Duration.between(said.bedTime().get(), said.wakeTime().get());
    long minutes = Math.floorMod(inBed.toMinutes(), 24 * 60);
    double awake = minutes - said.value(Signal.SLEEP).getAsDouble();
    return awake >= 0 && awake <= LONGEST_AWAKE ? Optional.of(awake) : Optional.empty();
  }

  private static Optional<LocalTime> middle(Stream<LocalTime> times, int enough) {
    int[] seconds = times.mapToInt(LocalTime::toSecondOfDay).sorted().toArray();
    return seconds.length < enough
        ? Optional.empty()
        : Optional.of(LocalTime.ofSecondOfDay(seconds[seconds.length / 2]));
  }
}
