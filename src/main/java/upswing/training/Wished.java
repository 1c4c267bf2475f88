package upswing.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import upswing.training.BlockSettings;
import upswing.training.Goal;

/** The same wishes but for one or two of them. */
final class Wished {

  private final BlockSettings old;
  private Goal goal;
  private LocalDate start;
  private int weeks;
  private Optional<LocalDate> race;
  private Optional<Duration> target;
  private final Map<DayOfWeek, Integer> available = new EnumMap<>(DayOfWeek.class);
  private DayOfWeek longDay;
  private int cutPercent;
  private int keySessions;

  Wished(BlockSettings old) {
    this.old = old;
    goal = old.goal();
    start = old.start();
    weeks = old.weeks();
    race = old.race();
    target = old.target();
    available.putAll(old.available());
    longDay = old.longDay();
    cutPercent = old.cutPercent();
    keySessions = old.keySessions();
  }

  /** Another goal has another target, and perhaps no race. */
  Wished goal(Goal other) {
    goal = other;
    target = Optional.empty();
    if (other.raceMeters().isEmpty()) race = Optional.empty();
    return this;
  }

  /** From another first day on; a race stays on its day of the last week. */
  Wished weeks(LocalDate from, int many) {
    long later = from.plusWeeks(many).toEpochDay() - old.end().plusDays(1).toEpochDay();
    race = race.map(day -> day.plusDays(later));
    start = from;
    weeks = many;
    return this;
  }

  Wished race(Optional<LocalDate> day) {
    race = day;
    return this;
  }

  Wished noTarget() {
    target = Optional.empty();
    return this;
  }

  Wished day(DayOfWeek day, int minutes) {
    available.put(day, minutes);
    return this;
  }

  Wished longDay(DayOfWeek day) {
    longDay = day;
    return this;
  }

  Wished cut(int percent) {
    cutPercent = percent;
    return this;
  }

  Wished keySessions(int many) {
    keySessions = many;
    return this;
  }

  BlockSettings settings() {
    return new BlockSettings(
        goal,
        start,
        weeks,
        race,
        target,
        old.weeklyMinutes(),
        old.longestMinutes(),
        available,
        longDay,
        old.rhythm(),
        cutPercent,
        keySessions);
  }
}
