package upswing.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the runner asked for when a block was made.
 *
 * @param start first day of the first week
 * @param weeks 4 to 24
 * @param race the race day, always in the last week; empty for base building and coming back
 * @param target the race time wanted
 * @param weeklyMinutes what the runner runs a week at present, in minutes
 * @param longestMinutes the longest run of the last 30 days, in minutes
 * @param available the most minutes a day has for training; a day that is missing is a rest day
 * @param longDay the day for the long run; one of {@code available}
 * @param cutPercent how much a recovery week takes off the volume, 20 to 50
 * @param keySessions threshold or interval sessions a week, 1 to 3
 */
public record BlockSettings(
    Goal goal,
    LocalDate start,
    int weeks,
    Optional<LocalDate> race,
    Optional<Duration> target,
    int weeklyMinutes,
    int longestMinutes,
    Map<DayOfWeek, Integer> available,
    DayOfWeek longDay,
    RecoveryRhythm rhythm,
    int cutPercent,
    int keySessions) {

  public BlockSettings {
    EnumMap<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.putAll(available);
    available = Collections.unmodifiableMap(days);
  }

  /** The last day of the last week. */
  public LocalDate end() {
    return start.plusDays(7L * weeks - 1);
  }

  /** The same for a race on another day, at the end of so many weeks. */
  public BlockSettings racing(LocalDate day, int inWeeks) {
    return new Wished(this).race(day, inWeeks).settings();
  }

  /** The same with time on other days; {@code longest} is one of them. */
  public BlockSettings free(Map<DayOfWeek, Integer> days, DayOfWeek longest) {
    return new Wished(this).days(days, longest).settings();
  }
}
