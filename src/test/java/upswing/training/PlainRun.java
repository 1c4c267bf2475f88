package upswing.training;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A run of which only its length is known. */
public final class PlainRun {

  /** At seven in the morning; one of each length a day. */
  public static Activity on(LocalDate day, double minutes, OptionalDouble meters) {
    Duration time = Duration.ofSeconds(Math.round(60 * minutes));
    return new Activity(
        ActivityId.named("run " + day + " " + time),
        day.atTime(LocalTime.of(7, 0)).toInstant(ZoneOffset.UTC),
        ZoneOffset.UTC,
        Sport.RUN,
        "Run",
        time,
        time,
        meters,
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalDouble.empty(),
        HeartRateHistogram.NONE,
        MinuteMeans.NONE,
        MinuteMeans.NONE,
        List.of(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Source.TYPED);
  }

  private PlainRun() {}
}
