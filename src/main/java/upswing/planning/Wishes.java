package upswing.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.BlockPlanner.Note;
import upswing.training.BlockSettings;

/** What in a runner's wishes makes no block possible by itself, each with what would. */
final class Wishes {

  static final int FEWEST_WEEKS = 4;
  static final int MOST_WEEKS = 24;
  static final int FEWEST_DAYS = 3;

  static List<Note> problems(BlockSettings wishes) {
    List<Note> problems = new ArrayList<>();
    if (wishes.weeks() < FEWEST_WEEKS) {
      problems.add(Note.of("planning.blocked.fewWeeks", wishes.weeks(), FEWEST_WEEKS));
    }
    if (wishes.weeks() > MOST_WEEKS) {
      problems.add(Note.of("planning.blocked.manyWeeks", wishes.weeks(), MOST_WEEKS));
    }
    race(wishes, problems);
    days(wishes, problems);
    amounts(wishes, problems);
    return List.copyOf(problems);
  }

  private static void race(BlockSettings wishes, List<Note> problems) {
    LocalDate end = wishes.end();
    if (wishes.goal().raceMeters().isEmpty()) {
      wishes.race().ifPresent(race -> problems.add(Note.of("planning.blocked.noRaceWanted", race)));
      return;
    }
    if (wishes.race().isEmpty()) {
      problems.add(Note.of("planning.blocked.raceMissing", end));
      return;
    }
    LocalDate race = wishes.race().get();
    if (race.isAfter(end) || race.isBefore(end.minusDays(6))) {
      problems.add(Note.of("planning.blocked.raceNotInLastWeek", race, end.minusDays(6), end));
    }
    wishes.target().ifPresent(target -> target(wishes, target, problems));
  }

  private static void target(BlockSettings wishes, Duration target, List<Note> problems) {
    double meters = wishes.goal().raceMeters().orElseThrow();
    double pace = target.toSeconds() / meters * 1000;
    // Faster than any human being so far, or slower than a walk.
    if (pace < 150 || pace > 720) {
      problems.add(Note.of("planning.blocked.target", target.toSeconds(), Math.round(pace)));
    }
  }

  private static void days(BlockSettings wishes, List<Note> problems) {
    long usable =
        wishes.available().values().stream().filter(m -> m >= Pattern.SHORTEST_DAY).count();
    if (usable < FEWEST_DAYS) {
      problems.add(Note.of("planning.blocked.fewDays", usable, FEWEST_DAYS, Pattern.SHORTEST_DAY));
    }
    if (wishes.available().getOrDefault(wishes.longDay(), 0) < Pattern.SHORTEST_DAY) {
      problems.add(Note.of("planning.blocked.longDay", wishes.longDay(), Pattern.SHORTEST_DAY));
    }
  }

  private static void amounts(BlockSettings wishes, List<Note> problems) {
    int least = GoalShape.of(wishes.goal()).leastWeek();
    if (wishes.weeklyMinutes() < least) {
      problems.add(Note.of("planning.blocked.weekly", wishes.weeklyMinutes(), least));
    }
    if (wishes.longestMinutes() < 0) {
      problems.add(Note.of("planning.blocked.longest", wishes.longestMinutes(), 0));
    }
    if (wishes.cutPercent() < 20 || wishes.cutPercent() > 50) {
      problems.add(
          Note.of(
              "planning.blocked.cut",
              wishes.cutPercent(),
              Math.clamp(wishes.cutPercent(), 20, 50)));
    }
    if (wishes.keySessions() < 1 || wishes.keySessions() > 3) {
      problems.add(
          Note.of(
              "planning.blocked.keySessions",
              wishes.keySessions(),
              Math.clamp(wishes.keySessions(), 1, 3)));
    }
  }

  private Wishes() {}
}
