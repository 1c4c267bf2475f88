package upswing.training;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Something the runner did.
 *
 * @param offset the local time's distance from UTC where it was done
 * @param timer time in motion as the watch counted it; loads use it
 * @param elapsed from start to end, pauses included
 * @param averageHeartRate in bpm
 * @param temperature mean degrees Celsius as the watch measured them; on a wrist some above the air
 * @param heartRates seconds at each bpm
 * @param heartRateByMinute mean bpm of each minute of timer time
 * @param speedByMinute mean metres per second of each minute of timer time
 * @param rpe perceived effort, 1 to 10, asked about half an hour afterwards
 * @param fuelled whether the runner ate within two hours
 * @param easyEnough whether the runner could have talked in whole sentences
 */
public record Activity(
    ActivityId id,
    Instant start,
    ZoneOffset offset,
    Sport sport,
    String title,
    Duration timer,
    Duration elapsed,
    OptionalDouble meters,
    OptionalDouble ascentMeters,
    OptionalInt averageHeartRate,
    OptionalDouble temperature,
    HeartRateHistogram heartRates,
    MinuteMeans heartRateByMinute,
    MinuteMeans speedByMinute,
    List<Lap> laps,
    OptionalInt rpe,
    Optional<Boolean> fuelled,
    Optional<Boolean> easyEnough,
    Source source) {

  public Activity {
    if (timer.isNegative() || elapsed.isNegative()) {
      throw new IllegalArgumentException("time runs forward: " + timer + ", " + elapsed);
    }
    if (meters.isPresent() && !(meters.getAsDouble() >= 0)) {
      throw new IllegalArgumentException("distance can't be negative: " + meters.getAsDouble());
    }
    if (rpe.isPresent() && (rpe.getAsInt() < 1 || rpe.getAsInt() > 10)) {
      throw new IllegalArgumentException("effort is 1 to 10: " + rpe.getAsInt());
    }
    laps = List.copyOf(laps);
  }

  /** When it started by the runner's own clock. */
  public LocalDateTime localStart() {
    return LocalDateTime.ofInstant(start, offset);
  }

  /** The runner's own day it started on. */
  public LocalDate date() {
    return localStart().toLocalDate();
  }

  /** Timer time in minutes. */
  public double minutes() {
    return timer.toMillis() / 60_000.0;
  }

  /** The same activity with the runner's perceived effort, 1 to 10. */
  public Activity rated(OptionalInt newRpe) {
    return with(temperature, newRpe, fuelled, easyEnough);
  }

  /** The same activity with what the runner said about eating within two hours. */
  public Activity fuelled(Optional<Boolean> answer) {
    return with(temperature, rpe, answer, easyEnough);
  }

  /** The same activity with what the runner said about talking in whole sentences. */
  public Activity easyEnough(Optional<Boolean> answer) {
    return with(temperature, rpe, fuelled, answer);
  }

  /** The same activity at a mean temperature in degrees Celsius. */
  public Activity measuredAt(OptionalDouble celsius) {
    return with(celsius, rpe, fuelled, easyEnough);
  }

  private Activity with(
      OptionalDouble newTemperature,
      OptionalInt newRpe,
      Optional<Boolean> newFuelled,
      Optional<Boolean> newEasyEnough) {
    return new Activity(
        id,
        start,
        offset,
        sport,
        title,
        timer,
        elapsed,
        meters,
        ascentMeters,
        averageHeartRate,
        newTemperature,
        heartRates,
        heartRateByMinute,
        speedByMinute,
        laps,
        newRpe,
        newFuelled,
        newEasyEnough,
        source);
  }
}
