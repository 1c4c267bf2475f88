package upswing.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.HeartRateHistogram;
import upswing.training.MinuteMeans;
import upswing.training.Source;
import upswing.training.Sport;

/**
 * What a row of an activity list says: sums only, no samples.
 *
 * @param timerSeconds time in motion
 * @param elapsedSeconds pauses included
 * @param temperature mean degrees Celsius
 */
record ActivityRow(
    Instant start,
    Sport sport,
    String title,
    double timerSeconds,
    double elapsedSeconds,
    OptionalDouble meters,
    OptionalDouble ascentMeters,
    OptionalDouble averageHeartRate,
    OptionalDouble temperature,
    OptionalDouble effort) {

  /** The row as an activity of a runner who lives in a zone. */
  Activity toActivity(Source source, ZoneId zone) {
    return new Activity(
        ActivityId.named(source.content() + '#' + source.row()),
        start,
        zone.getRules().getOffset(start),
        sport,
        title,
        Duration.ofMillis(Math.round(timerSeconds * 1000)),
        Duration.ofMillis(Math.round(Math.max(timerSeconds, elapsedSeconds) * 1000)),
        within(meters, 0, 1e7),
        within(ascentMeters, 0, 1e5),
        whole(within(averageHeartRate, 30, 230)),
        within(temperature, ActivityBuilder.COLDEST, ActivityBuilder.HOTTEST),
        HeartRateHistogram.NONE,
        MinuteMeans.NONE,
        MinuteMeans.NONE,
        List.of(),
        whole(within(effort, 1, 10)),
        Optional.empty(),
        Optional.empty(),
        source);
  }

  private static OptionalDouble within(OptionalDouble value, double least, double most) {
    boolean believed =
        value.isPresent() && value.getAsDouble() >= least && value.getAsDouble() <= most;
    return believed ? value : OptionalDouble.empty();
  }

  private static OptionalInt whole(OptionalDouble value) {
    return value.isPresent()
        ? OptionalInt.of((int) Math.round(value.getAsDouble()))
        : OptionalInt.empty();
  }
}
