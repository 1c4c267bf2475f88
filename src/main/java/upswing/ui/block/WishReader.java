package upswing.ui.block;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.planning.BlockPlanner;
import upswing.training.Absence;
import upswing.training.BlockSettings;

/** Turns the wizard's answers into settings, or into one sentence for each answer that is wrong. */
final class WishReader {

  private static final int FEWEST_WEEKS = 4;
  private static final int MOST_WEEKS = 24;
  private static final int MOST_A_DAY = BlockPlanner.MOST_A_DAY;
  private static final int MOST_A_WEEK = 1800;

  private final Answers answers;
  private final BlockCalendar calendar;
  private final BlockWords words;
  private final Map<Field, String> problems = new EnumMap<>(Field.class);

  private WishReader(Answers answers, BlockCalendar calendar, BlockWords words) {
    this.answers = answers;
    this.calendar = calendar;
    this.words = words;
  }

  /** What was understood; without a problem there are settings. */
  record Understood(Optional<BlockSettings> settings, Map<Field, String> problems) {
    Understood {
      problems = Map.copyOf(problems);
    }
  }

  static Understood read(Answers answers, BlockCalendar calendar, BlockWords words) {
    WishReader reader = new WishReader(answers, calendar, words);
    Optional<BlockSettings> settings = reader.settings();
    return new Understood(reader.problems.isEmpty() ? settings : Optional.empty(), reader.problems);
  }

  private Optional<BlockSettings> settings() {
    Optional<LocalDate> race = answers.toRace() ? race() : Optional.empty();
    Optional<LocalDate> first = answers.toRace() ? Optional.empty() : start();
    OptionalInt weeks = weeks(race);
    Optional<Duration> target = answers.toRace() ? target() : Optional.empty();
    OptionalInt weekly = minutes(Field.WEEKLY, answers.weekly(), MOST_A_WEEK);
    OptionalInt longest = minutes(Field.LONGEST, answers.longest(), MOST_A_DAY);
    Map<DayOfWeek, Integer> available = days();
    if (!problems.isEmpty()) return Optional.empty();
    LocalDate start =
        race.map(day -> calendar.weekOf(day).minusWeeks(weeks.getAsInt() - 1L))
            .or(() -> first)
            .orElseThrow();
    LocalDate end = start.plusWeeks(weeks.getAsInt()).minusDays(1);
    List<Absence> away =
        answers.away().stream()
            .filter(typed -> !typed.isEmpty())
            .flatMap(typed -> absence(typed, start, end, race).stream())
            .toList();
    return Optional.of(
        new BlockSettings(
            answers.goal(),
            start,
            weeks.getAsInt(),
            race,
            target,
            weekly.getAsInt(),
            longest.getAsInt(),
            available,
            answers.longDay().orElseThrow(),
            answers.rhythm(),
            answers.cutPercent(),
            answers.keySessions(),
            away));
  }

  private Optional<LocalDate> race() {
    Optional<LocalDate> race = Typed.date(answers.race(), calendar.today());
    if (race.isEmpty()) return wrong(Field.RACE, "block.wrong.date", example());
    LocalDate day = race.get();
    if (!day.isAfter(calendar.today())) {
      return wrong(Field.RACE, "block.wrong.race.past", words.dayAndYear(day));
    }
    long left = calendar.weeksUntil(day);
    if (left < FEWEST_WEEKS) {
      return wrong(Field.RACE, "block.wrong.race.soon", left, words.date(calendar.soonestRace()));
    }
    if (left > BlockPlanner.FARTHEST_RACE)
      return wrong(Field.RACE, "block.wrong.race.far", words.dayAndYear(day));
    return race;
  }

  private Optional<LocalDate> start() {
    Optional<LocalDate> start = Typed.date(answers.start(), calendar.today());
    if (start.isEmpty()) return wrong(Field.START, "block.wrong.date", example());
    LocalDate week = calendar.weekOf(start.get());
    if (week.isBefore(calendar.firstStart()) && start.get().isBefore(calendar.today())) {
      return wrong(Field.START, "block.wrong.start.past", words.date(calendar.firstStart()));
    }
    if (ChronoUnit.DAYS.between(calendar.today(), week) > BlockPlanner.FARTHEST_START) {
      return wrong(Field.START, "block.wrong.start.far", words.dayAndYear(week));
    }
    return Optional.of(calendar.startFor(start.get()));
  }

  private OptionalInt weeks(Optional<LocalDate> race) {
    OptionalInt weeks = Typed.weeks(answers.weeks());
    if (weeks.isEmpty() || weeks.getAsInt() < FEWEST_WEEKS || weeks.getAsInt() > MOST_WEEKS) {
      wrong(Field.WEEKS, "block.wrong.weeks", FEWEST_WEEKS, MOST_WEEKS);
      return OptionalInt.empty();
    }
    if (race.isPresent() && weeks.getAsInt() > calendar.weeksUntil(race.get())) {
      wrong(Field.WEEKS, "block.wrong.weeks.left", calendar.weeksUntil(race.get()));
      return OptionalInt.empty();
    }
    return weeks;
  }

  private Optional<Duration> target() {
    if (answers.target().isBlank()) return Optional.empty();
    double meters = answers.goal().raceMeters().orElseThrow();
    Optional<Duration> target = Typed.raceTime(answers.target(), meters);
    if (target.isEmpty()) return wrong(Field.TARGET, "block.wrong.target");
    if (!Typed.isRun(target.get(), meters)) {
      return wrong(
          Field.TARGET,
          "block.wrong.target.human",
          BlockWords.race(target.get()),
          words.of("goal." + answers.goal()));
    }
    return target;
  }

  private OptionalInt minutes(Field field, String typed, int most) {
    OptionalInt minutes = Typed.minutes(typed);
    if (minutes.isEmpty()) {
      wrong(field, "block.wrong.minutes");
    } else if (minutes.getAsInt() > most) {
      wrong(field, "block.wrong.much." + field, words.time(most));
    }
    return minutes;
  }

  private Map<DayOfWeek, Integer> days() {
    Map<DayOfWeek, Integer> available = new EnumMap<>(DayOfWeek.class);
    answers
        .minutes()
        .forEach(
            (day, typed) -> {
              OptionalInt minutes = Typed.minutes(typed);
              if (minutes.isEmpty()) {
                wrong(Field.DAYS, "block.wrong.day", words.of("block.day." + day));
              } else if (minutes.getAsInt() == 0) {
                wrong(Field.DAYS, "block.wrong.day.nothing", words.of("block.day." + day));
              } else if (minutes.getAsInt() > MOST_A_DAY) {
                wrong(Field.DAYS, "block.wrong.day.much", words.of("block.day." + day), MOST_A_DAY);
              } else {
                available.put(day, minutes.getAsInt());
              }
            });
    if (answers.longDay().isEmpty()) wrong(Field.DAYS, "block.wrong.day.long");
    return available;
  }

  private Optional<Absence> absence(
      AwayWish.Typed typed, LocalDate start, LocalDate end, Optional<LocalDate> race) {
    String untilThen = typed.last().isBlank() ? typed.first() : typed.last();
    Optional<LocalDate> first = Typed.date(typed.first(), calendar.today());
    Optional<LocalDate> last = Typed.date(untilThen, calendar.today());
    if (first.isEmpty() || last.isEmpty()) return wrong(Field.AWAY, "block.wrong.date", example());
    if (last.get().isBefore(first.get())) {
      return wrong(
          Field.AWAY,
          "block.wrong.away.order",
          words.dayAndYear(first.get()),
          words.dayAndYear(last.get()));
    }
    Absence away = new Absence(first.get(), last.get());
    if (!away.touches(start, end)) {
      return wrong(
          Field.AWAY, "block.wrong.away.outside", words.dayAndYear(start), words.dayAndYear(end));
    }
    if (race.filter(away::holds).isPresent()) {
      return wrong(Field.AWAY, "block.wrong.away.race", words.dayAndYear(race.get()));
    }
    return Optional.of(away);
  }

  private String example() {
    return words.date(calendar.soonestRace());
  }

  private <T> Optional<T> wrong(Field field, String key, Object... about) {
    problems.putIfAbsent(field, words.of(key, about));
    return Optional.empty();
  }
}
