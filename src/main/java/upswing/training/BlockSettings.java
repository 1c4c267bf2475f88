package upswing.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * @param away days without training, known when the block was made, in their order
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
    int keySessions,
    List<Absence> away) {

  public BlockSettings {
    EnumMap<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.putAll(available);
    available = Collections.unmodifiableMap(days);
    // A block kept before days away were asked for is read without any.
    List<Absence> known = Objects.requireNonNullElse(away, List.of());
    away = known.stream().sorted(Comparator.comparing(Absence::first)).toList();
  }

  /** Those of a runner who is never away. */
  public BlockSettings(
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
    this(
        goal,
        start,
        weeks,
        race,
        target,
        weeklyMinutes,
        longestMinutes,
        available,
        longDay,
        rhythm,
        cutPercent,
        keySessions,
        List.of());
  }

  /** The last day of the last week. */
  public LocalDate end() {
    return start.plusDays(7L * weeks - 1);
  }

  /** Whether the runner is away on a day. */
  public boolean isAway(LocalDate day) {
    return away.stream().anyMatch(absence -> absence.holds(day));
  }

  /** How many days of the week that begins on a day the runner is away. */
  public int daysAway(LocalDate week) {
    return (int) week.datesUntil(week.plusDays(7)).filter(this::isAway).count();
  }

  /** The most minutes of a day; 0 on a rest day and on a day away. */
  public int minutesOn(LocalDate day) {
    return isAway(day) ? 0 : available.getOrDefault(day.getDayOfWeek(), 0);
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
