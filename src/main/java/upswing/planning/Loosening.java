package upswing.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import upswing.planning.BlockPlanner.Note;
import upswing.training.BlockSettings;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;

/**
 * Finds the wishes that stand in a block's way: each by itself is loosened step by step until a
 * block can be made.
 */
final class Loosening {

  /** A wish that would have to give way, and the wishes with it loosened. */
  record Loosened(Note note, BlockSettings wishes) {}

  /** The ways one wish can be loosened, the smallest step first. */
  private static final List<Function<BlockSettings, Stream<Loosened>>> WISHES =
      List.of(
          Loosening::race,
          Loosening::moreWeeks,
          Loosening::lessWeeks,
          Loosening::limits,
          Loosening::longRun,
          Loosening::longDays,
          Loosening::moreDays,
          Loosening::volume,
          Loosening::longest,
          Loosening::recovery,
          Loosening::numbers);

  /** Single wishes whose loosening makes a block possible, each by the smallest step that does. */
  static List<Loosened> found(BlockSettings wishes, Runner runner) {
    return WISHES.stream().flatMap(steps -> first(steps.apply(wishes), runner).stream()).toList();
  }

  /**
   * Wishes that have to give way together, where no single one is enough: all are loosened as far
   * as they go, and those that can be taken back are.
   */
  static List<Note> together(BlockSettings wishes, Runner runner) {
    List<Function<BlockSettings, Stream<Loosened>>> needed =
        new ArrayList<>(
            List.of(
                Loosening::limits,
                Loosening::longRun,
                Loosening::moreDays,
                Loosening::moreWeeks,
                Loosening::volume,
                Loosening::longest));
    if (!isMade(all(needed, wishes), runner)) return List.of();
    for (int i = needed.size() - 1; i >= 0; i--) {
      if (isMade(all(without(needed, i), wishes), runner)) needed.remove(i);
    }
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < needed.size(); i++) {
      BlockSettings others = all(without(needed, i), wishes);
      first(needed.get(i).apply(others), runner).ifPresent(step -> notes.add(step.note()));
    }
    return notes;
  }

  /** The same wishes with other days. */
  static BlockSettings with(BlockSettings wishes, Map<DayOfWeek, Integer> days) {
    return new Change(wishes).available(days, Note.of("planning.blocked.dayLimits", 0)).wishes();
  }

  private static BlockSettings all(
      List<Function<BlockSettings, Stream<Loosened>>> steps, BlockSettings wishes) {
    for (var step : steps) {
      BlockSettings before = wishes;
      wishes = step.apply(wishes).reduce((a, b) -> b).map(Loosened::wishes).orElse(before);
    }
    return wishes;
  }

  private static <T> List<T> without(List<T> all, int one) {
    List<T> others = new ArrayList<>(all);
    others.remove(one);
    return others;
  }

  private static boolean isMade(BlockSettings wishes, Runner runner) {
    return BlockPlanner.blueprint(wishes, runner, () -> false).isPresent();
  }

  private static Optional<Loosened> first(Stream<Loosened> steps, Runner runner) {
    return steps.filter(step -> isMade(step.wishes(), runner)).findFirst();
  }

  private static Stream<Loosened> race(BlockSettings wishes) {
    LocalDate end = wishes.end();
    Change to = new Change(wishes);
    if (wishes.goal().raceMeters().isEmpty()) {
      return wishes.race().stream()
          .map(race -> to.race(Optional.empty(), Note.of("planning.blocked.noRaceWanted", race)));
    }
    if (wishes.race().isEmpty()) {
      return Stream.of(to.race(Optional.of(end), Note.of("planning.blocked.raceMissing", end)));
    }
    LocalDate race = wishes.race().get();
    boolean target = wishes.target().isPresent();
    Stream<Loosened> free =
        target ? Stream.of(to.target(Note.of("planning.blocked.targetFree"))) : Stream.empty();
    return Stream.concat(
        free,
        IntStream.of(6, 5)
            .mapToObj(day -> end.minusDays(6).plusDays(day))
            .filter(day -> !day.equals(race))
            .map(day -> to.race(Optional.of(day), Note.of("planning.blocked.raceDay", race, day))));
  }

  /** Begun earlier where there is a race. */
  private static Stream<Loosened> moreWeeks(BlockSettings wishes) {
    int from = Math.max(Wishes.FEWEST_WEEKS, wishes.weeks() + 1);
    return IntStream.rangeClosed(from, Wishes.MOST_WEEKS)
        .mapToObj(weeks -> new Change(wishes).weeks(weeks));
  }

  private static Stream<Loosened> lessWeeks(BlockSettings wishes) {
    int from = Math.min(Wishes.MOST_WEEKS, wishes.weeks() - 1);
    return IntStream.iterate(from, weeks -> weeks >= Wishes.FEWEST_WEEKS, weeks -> weeks - 1)
        .mapToObj(weeks -> new Change(wishes).weeks(weeks));
  }

  /** At least so many minutes on each day. */
  private static Stream<Loosened> limits(BlockSettings wishes) {
    return IntStream.of(30, 45, 60, 75, 90)
        .mapToObj(
            minutes -> {
              Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
              wishes.available().forEach((day, most) -> days.put(day, Math.max(most, minutes)));
              return new Change(wishes)
                  .available(days, Note.of("planning.blocked.dayLimits", minutes));
            });
  }

  private static Stream<Loosened> longRun(BlockSettings wishes) {
    int now = wishes.available().getOrDefault(wishes.longDay(), 0);
    return IntStream.iterate(15 * (now / 15 + 1), minutes -> minutes <= 240, m -> m + 15)
        .mapToObj(
            minutes -> {
              Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
              days.putAll(wishes.available());
              days.put(wishes.longDay(), minutes);
              return new Change(wishes)
                  .available(
                      days,
                      Note.of("planning.blocked.longDayLimit", wishes.longDay(), now, minutes));
            });
  }

  private static Stream<Loosened> longDays(BlockSettings wishes) {
    return wishes.available().keySet().stream()
        .filter(day -> day != wishes.longDay())
        .map(day -> new Change(wishes).longDay(day));
  }

  /** One more day, then two, then three, of an hour each. */
  private static Stream<Loosened> moreDays(BlockSettings wishes) {
    List<DayOfWeek> free =
        Stream.of(DayOfWeek.values())
            .filter(day -> wishes.available().getOrDefault(day, 0) < Pattern.SHORTEST_DAY)
            .toList();
    List<List<DayOfWeek>> sets = new ArrayList<>();
    for (DayOfWeek day : free) sets.add(List.of(day));
    for (int i = 0; i < free.size(); i++) {
      for (int j = i + 1; j < free.size(); j++) sets.add(List.of(free.get(i), free.get(j)));
    }
    if (free.size() >= 3) sets.add(List.of(free.get(0), free.get(free.size() / 2), free.getLast()));
    return sets.stream()
        .map(
            more -> {
              Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
              days.putAll(wishes.available());
              more.forEach(day -> days.put(day, 60));
              int usable = wishes.available().size();
              return new Change(wishes)
                  .available(
                      days, Note.of("planning.blocked.moreDays", usable, usable + more.size()));
            });
  }

  private static Stream<Loosened> volume(BlockSettings wishes) {
    return IntStream.rangeClosed(1, 20)
        .map(step -> 10 * (wishes.weeklyMinutes() / 10) + 20 * step)
        .mapToObj(minutes -> new Change(wishes).weekly(minutes));
  }

  private static Stream<Loosened> longest(BlockSettings wishes) {
    return IntStream.rangeClosed(1, 16)
        .map(step -> 10 * (Math.max(0, wishes.longestMinutes()) / 10) + 10 * step)
        .mapToObj(minutes -> new Change(wishes).longest(minutes));
  }

  private static Stream<Loosened> recovery(BlockSettings wishes) {
    return Stream.of(RecoveryRhythm.values())
        .filter(rhythm -> rhythm != wishes.rhythm())
        .map(rhythm -> new Change(wishes).rhythm(rhythm));
  }

  private static Stream<Loosened> numbers(BlockSettings wishes) {
    return Stream.of(
        new Change(wishes).cut(Math.clamp(wishes.cutPercent(), 20, 50)),
        new Change(wishes).cut(32),
        new Change(wishes).keySessions(Math.clamp(wishes.keySessions(), 1, 3)),
        new Change(wishes).keySessions(1));
  }

  /** One wish changed, all others kept. */
  private record Change(BlockSettings old) {

    Loosened race(Optional<LocalDate> race, Note note) {
      return with(
          note, old.start(), old.weeks(), race, old.target(), old.available(), old.longDay());
    }

    Loosened target(Note note) {
      return with(
          note,
          old.start(),
          old.weeks(),
          old.race(),
          Optional.empty(),
          old.available(),
          old.longDay());
    }

    Loosened weeks(int weeks) {
      LocalDate start =
          old.race().isPresent() ? old.end().plusDays(1).minusWeeks(weeks) : old.start();
      Note note =
          Note.of(
              weeks > old.weeks() ? "planning.blocked.moreWeeks" : "planning.blocked.lessWeeks",
              old.weeks(),
              weeks);
      return with(note, start, weeks, old.race(), old.target(), old.available(), old.longDay());
    }

    Loosened available(Map<DayOfWeek, Integer> days, Note note) {
      return with(note, old.start(), old.weeks(), old.race(), old.target(), days, old.longDay());
    }

    Loosened longDay(DayOfWeek day) {
      Note note = Note.of("planning.blocked.otherLongDay", old.longDay(), day);
      return with(note, old.start(), old.weeks(), old.race(), old.target(), old.available(), day);
    }

    Loosened weekly(int minutes) {
      Note note = Note.of("planning.blocked.weekly", old.weeklyMinutes(), minutes);
      return numbers(
          note, minutes, old.longestMinutes(), old.rhythm(), old.cutPercent(), old.keySessions());
    }

    Loosened longest(int minutes) {
      Note note = Note.of("planning.blocked.longest", old.longestMinutes(), minutes);
      return numbers(
          note, old.weeklyMinutes(), minutes, old.rhythm(), old.cutPercent(), old.keySessions());
    }

    Loosened rhythm(RecoveryRhythm rhythm) {
      Note note = Note.of("planning.blocked.rhythm", old.rhythm(), rhythm);
      return numbers(
          note,
          old.weeklyMinutes(),
          old.longestMinutes(),
          rhythm,
          old.cutPercent(),
          old.keySessions());
    }

    Loosened cut(int percent) {
      Note note = Note.of("planning.blocked.cut", old.cutPercent(), percent);
      return numbers(
          note,
          old.weeklyMinutes(),
          old.longestMinutes(),
          old.rhythm(),
          percent,
          old.keySessions());
    }

    Loosened keySessions(int sessions) {
      Note note = Note.of("planning.blocked.keySessions", old.keySessions(), sessions);
      return numbers(
          note,
          old.weeklyMinutes(),
          old.longestMinutes(),
          old.rhythm(),
          old.cutPercent(),
          sessions);
    }

    private Loosened with(
        Note note,
        LocalDate start,
        int weeks,
        Optional<LocalDate> race,
        Optional<Duration> target,
        Map<DayOfWeek, Integer> available,
        DayOfWeek longDay) {
      return new Loosened(
          note,
          new BlockSettings(
              old.goal(),
              start,
              weeks,
              race,
              target,
              old.weeklyMinutes(),
              old.longestMinutes(),
              available,
              longDay,
              old.rhythm(),
              old.cutPercent(),
              old.keySessions()));
    }

    private Loosened numbers(
        Note note, int weekly, int longest, RecoveryRhythm rhythm, int cut, int keySessions) {
      return new Loosened(
          note,
          new BlockSettings(
              old.goal(),
              old.start(),
              old.weeks(),
              old.race(),
              old.target(),
              weekly,
              longest,
              old.available(),
              old.longDay(),
              rhythm,
              cut,
              keySessions));
    }
  }

  private Loosening() {}
}
