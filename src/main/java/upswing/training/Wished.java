package upswing.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same wishes but for one or two of them.
 *
 * <p>Example: {@code new Wished(wishes).day(SUNDAY, 150).settings()} gives Sunday 150 minutes and
 * leaves the rest as it was.
 */
public final class Wished {

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
  private List<Absence> away;

  /** As they were, to begin with. */
  public Wished(BlockSettings old) {
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
    away = old.away();
  }

  /** Another goal has another target, and perhaps no race. */
  public Wished goal(Goal other) {
    goal = other;
    target = Optional.empty();
    if (other.raceMeters().isEmpty()) race = Optional.empty();
    return this;
  }

  /** From another first day on; a race stays on its day of the last week. */
  public Wished weeks(LocalDate from, int many) {
    long later = from.plusWeeks(many).toEpochDay() - old.end().plusDays(1).toEpochDay();
    race = race.map(day -> day.plusDays(later));
    start = from;
    weeks = many;
    return this;
  }

  /** A race on another day, or none. */
  public Wished race(Optional<LocalDate> day) {
    race = day;
    return this;
  }

  /** A race on a day in the last of so many weeks. */
  public Wished race(LocalDate day, int inWeeks) {
    race = Optional.of(day);
    weeks = inWeeks;
    return this;
  }

  /** No race time wanted. */
  public Wished noTarget() {
    target = Optional.empty();
    return this;
  }

  /** So many minutes on a day at most. */
  public Wished day(DayOfWeek day, int minutes) {
    available.put(day, minutes);
    return this;
  }

  /** These days and no others; {@code longest} is one of them. */
  public Wished days(Map<DayOfWeek, Integer> minutes, DayOfWeek longest) {
    available.clear();
    available.putAll(minutes);
    longDay = longest;
    return this;
  }

  /** The long run on another day. */
  public Wished longDay(DayOfWeek day) {
    longDay = day;
    return this;
  }

  /** So much less in a recovery week, in percent. */
  public Wished cut(int percent) {
    cutPercent = percent;
    return this;
  }

  /** So many key sessions a week. */
  public Wished keySessions(int many) {
    keySessions = many;
    return this;
  }

  /** Away on these days and no others. */
  public Wished away(List<Absence> absences) {
    away = List.copyOf(absences);
    return this;
  }

  /** All wishes as they are now. */
  public BlockSettings settings() {
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
        keySessions,
        away);
  }
}
