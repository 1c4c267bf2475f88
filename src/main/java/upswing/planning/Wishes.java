package upswing.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.planning.BlockPlanner.Note;
import upswing.training.BlockSettings;

/** What in a runner's wishes makes no block possible by itself, each with what would. */
final class Wishes {

  static final int FEWEST_WEEKS = 4;
  static final int MOST_WEEKS = 24;
  static final int FEWEST_DAYS = 3;

  /** Nobody is planned for who runs more, in minutes. */
  private static final int MOST_A_WEEK = 1800;

  private static final int MOST_A_RUN = 360;

  static List<Note> problems(BlockSettings wishes) {
    return Stream.of(
            weeks(wishes),
            race(wishes),
            away(wishes),
            target(wishes),
            days(wishes),
            longestDay(wishes),
            longDay(wishes),
            weekly(wishes),
            longest(wishes),
            cut(wishes),
            keySessions(wishes))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Note> weeks(BlockSettings wishes) {
    if (wishes.weeks() < FEWEST_WEEKS) {
      return wrong("fewWeeks", wishes.weeks(), FEWEST_WEEKS);
    }
    return wishes.weeks() > MOST_WEEKS
        ? wrong("manyWeeks", wishes.weeks(), MOST_WEEKS)
        : Optional.empty();
  }

  static Optional<Note> race(BlockSettings wishes) {
    LocalDate end = wishes.end();
    if (wishes.goal().raceMeters().isEmpty()) {
      return wishes.race().flatMap(race -> wrong("noRaceWanted", race));
    }
    if (wishes.race().isEmpty()) return wrong("raceMissing", end);
    LocalDate race = wishes.race().get();
    return race.isAfter(end) || race.isBefore(end.minusDays(6))
        ? wrong("raceNotInLastWeek", race, end.minusDays(6), end)
        : Optional.empty();
  }

  static Optional<Note> away(BlockSettings wishes) {
    return wishes.race().filter(wishes::isAway).flatMap(race -> wrong("awayOnRace", race));
  }

  static Optional<Note> target(BlockSettings wishes) {
    if (wishes.target().isEmpty() || wishes.goal().raceMeters().isEmpty()) return Optional.empty();
    long seconds = wishes.target().get().toSeconds();
    double pace = seconds / wishes.goal().raceMeters().getAsDouble() * 1000;
    // Faster than any human being so far, or slower than a walk.
    return pace < 150 || pace > 720 ? wrong("target", seconds, Math.round(pace)) : Optional.empty();
  }

  private static Optional<Note> days(BlockSettings wishes) {
    int usable = Pattern.usable(wishes).size();
    return usable < FEWEST_DAYS
        ? wrong("fewDays", usable, FEWEST_DAYS, Pattern.SHORTEST_DAY)
        : Optional.empty();
  }

  private static Optional<Note> longestDay(BlockSettings wishes) {
    return wishes.available().entrySet().stream()
        .filter(day -> day.getValue() > BlockPlanner.MOST_A_DAY)
        .findFirst()
        .flatMap(day -> wrong("muchDay", day.getValue(), day.getKey(), BlockPlanner.MOST_A_DAY));
  }

  private static Optional<Note> longDay(BlockSettings wishes) {
    return wishes.available().getOrDefault(wishes.longDay(), 0) < Pattern.SHORTEST_DAY
        ? wrong("longDay", wishes.longDay(), Pattern.SHORTEST_DAY)
        : Optional.empty();
  }

  private static Optional<Note> weekly(BlockSettings wishes) {
    if (wishes.weeklyMinutes() > MOST_A_WEEK) {
      return wrong("muchWeekly", wishes.weeklyMinutes(), MOST_A_WEEK);
    }
    int least = GoalShape.of(wishes.goal()).leastWeek();
    return wishes.weeklyMinutes() < least
        ? wrong("weekly", wishes.weeklyMinutes(), least)
        : Optional.empty();
  }

  private static Optional<Note> longest(BlockSettings wishes) {
    if (wishes.longestMinutes() > MOST_A_RUN) {
      return wrong("muchLongest", wishes.longestMinutes(), MOST_A_RUN);
    }
    return wishes.longestMinutes() < 0
        ? wrong("longest", wishes.longestMinutes())
        : Optional.empty();
  }

  static Optional<Note> cut(BlockSettings wishes) {
    int cut = wishes.cutPercent();
    return cut < 20 || cut > 50 ? wrong("cut", cut, Math.clamp(cut, 20, 50)) : Optional.empty();
  }

  static Optional<Note> keySessions(BlockSettings wishes) {
    int wanted = wishes.keySessions();
    return wanted < 1 || wanted > 3
        ? wrong("keySessions", wanted, Math.clamp(wanted, 1, 3))
        : Optional.empty();
  }

  private static Optional<Note> wrong(String what, Object... about) {
    return Optional.of(Note.of("planning.blocked." + what, about));
  }

  private Wishes() {}
}
