package upswing.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One morning: only what the runner or a device said; nothing left out is guessed.
 *
 * @param bedTime when the runner went to bed the evening before
 * @param sorenessSite where it is sore, in the runner's words; empty when not said
 */
public record CheckIn(
    LocalDate date,
    Map<Signal, Reading> readings,
    Optional<LocalTime> bedTime,
    Optional<LocalTime> wakeTime,
    String sorenessSite,
    Set<Tag> tags,
    String note) {

  public CheckIn {
    readings.forEach(
        (signal, reading) -> {
          if (signal.isWorkedOut() || !signal.believes(reading.value())) {
            throw new IllegalArgumentException(
                signal + " can't be " + reading.value() + " on " + date);
          }
        });
    EnumMap<Signal, Reading> ordered = new EnumMap<>(Signal.class);
    ordered.putAll(readings);
    readings = Collections.unmodifiableMap(ordered);
    EnumSet<Tag> orderedTags = EnumSet.noneOf(Tag.class);
    orderedTags.addAll(tags);
    tags = Collections.unmodifiableSet(orderedTags);
  }

  /** A morning of which nothing is known yet. */
  public static CheckIn empty(LocalDate date) {
    return new CheckIn(date, Map.of(), Optional.empty(), Optional.empty(), "", Set.of(), "");
  }

  /** The value of a signal, in its unit. */
  public OptionalDouble value(Signal signal) {
    Reading reading = readings.get(signal);
    return reading == null ? OptionalDouble.empty() : OptionalDouble.of(reading.value());
  }

  /** The same morning with one more reading. */
  public CheckIn with(Signal signal, Reading reading) {
    Map<Signal, Reading> all = new EnumMap<>(Signal.class);
    all.putAll(readings);
    all.put(signal, reading);
    return new CheckIn(date, all, bedTime, wakeTime, sorenessSite, tags, note);
  }

  /** The same morning with these tags and no others. */
  public CheckIn tagged(Set<Tag> newTags) {
    return new CheckIn(date, readings, bedTime, wakeTime, sorenessSite, newTags, note);
  }

  /** Whether nothing at all was said. */
  public boolean isEmpty() {
    return readings.isEmpty()
        && bedTime.isEmpty()
        && wakeTime.isEmpty()
        && sorenessSite.isEmpty()
        && tags.isEmpty()
        && note.isEmpty();
  }
}
