package upswing.planning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import upswing.training.Absence;
import upswing.training.BlockSettings;
import upswing.training.DistanceUnit;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Sex;
import upswing.training.Wished;

/** Wishes for blocks: those of a typical runner, and any number of others from a seed. */
final class Wanted {

  /** A Monday. */
  static final LocalDate START = LocalDate.of(2027, 1, 4);

  /** A half marathon in twelve weeks on Tuesday, Wednesday, Thursday, Saturday and Sunday. */
  static BlockSettings half() {
    return block(Goal.HALF_MARATHON, 12, 170, 80, "TUE60 WED75 THU60 SAT60 SUN120");
  }

  /** A block with its race on the last Sunday, long runs on Sunday and two key sessions. */
  static BlockSettings block(Goal goal, int weeks, int weekly, int longest, String days) {
    return new BlockSettings(
        goal,
        START,
        weeks,
        goal.raceMeters().isPresent()
            ? Optional.of(START.plusWeeks(weeks).minusDays(1))
            : Optional.empty(),
        Optional.empty(),
        weekly,
        longest,
        days(days),
        DayOfWeek.SUNDAY,
        RecoveryRhythm.AUTOMATIC,
        32,
        2);
  }

  /** Days as {@code TUE60 SUN120}. */
  static Map<DayOfWeek, Integer> days(String line) {
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    for (String day : line.split(" ")) {
      for (DayOfWeek name : DayOfWeek.values()) {
        if (day.startsWith(name.name().substring(0, 3))) {
          days.put(name, Integer.parseInt(day.substring(3)));
        }
      }
    }
    return days;
  }

  static Runner born(int year) {
    return new Runner(
        OptionalInt.of(year),
        Sex.UNSPECIFIED,
        List.of(),
        DistanceUnit.KILOMETRE,
        DayOfWeek.MONDAY,
        Duration.ofHours(8));
  }

  static Runner anyRunner(Random chance) {
    Runner runner = chance.nextInt(3) == 0 ? Runner.UNKNOWN : born(1950 + chance.nextInt(55));
    return chance.nextBoolean()
        ? runner
        : runner.with(
            new Measure(
                Measure.Kind.THRESHOLD_PACE, START.minusDays(9), 210 + chance.nextInt(200)));
  }

  /**
   * What a runner who knows what a goal takes might ask for: four days or more, an hour or more of
   * long run, enough volume and weeks.
   */
  static BlockSettings sane(Random chance) {
    Goal goal = one(Goal.values(), chance);
    int weeks = (goal == Goal.MARATHON ? 14 : 8) + chance.nextInt(9);
    int least =
        switch (goal) {
          case MARATHON -> 220;
          case HALF_MARATHON -> 150;
          case RETURN -> 0;
          default -> 100;
        };
    int weekly = least + chance.nextInt(150);
    int longest = (int) (weekly * (0.28 + 0.1 * chance.nextDouble()));
    DayOfWeek longDay = chance.nextBoolean() ? DayOfWeek.SUNDAY : DayOfWeek.SATURDAY;
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.put(longDay, (goal == Goal.MARATHON ? 150 : 90) + 30 * chance.nextInt(3));
    days.put(DayOfWeek.of(2 + chance.nextInt(3)), 75);
    int wanted = (goal == Goal.MARATHON ? 5 : 4) + chance.nextInt(2);
    for (DayOfWeek day : shuffled(chance)) {
      if (days.size() < wanted) days.putIfAbsent(day, 60 + 15 * chance.nextInt(3));
    }
    return any(goal, weeks, 5 + chance.nextInt(2), weekly, longest, days, longDay, chance);
  }

  /** The same wishes with one or two stretches of one to nine days away, none on race day. */
  static BlockSettings away(BlockSettings wishes, Random chance) {
    int wanted = 1 + chance.nextInt(2);
    return away(wishes, wanted, 1, 9, chance);
  }

  /** The same wishes with one holiday of ten to seventeen days, not on race day. */
  static BlockSettings onHoliday(BlockSettings wishes, Random chance) {
    return away(wishes, 1, 10, 17, chance);
  }

  private static BlockSettings away(
      BlockSettings wishes, int wanted, int shortest, int longest, Random chance) {
    List<Absence> away = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      LocalDate first = wishes.start().plusDays(chance.nextInt(7 * wishes.weeks() - 8));
      int days = shortest + chance.nextInt(longest - shortest + 1);
      away.add(new Absence(first, first.plusDays(days - 1L)));
    }
    away.removeIf(absence -> wishes.race().filter(absence::holds).isPresent());
    return new Wished(wishes).away(away).settings();
  }

  /** Anything within the wizard's ranges, sensible or not. */
  static BlockSettings wild(Random chance) {
    Goal goal = one(Goal.values(), chance);
    List<DayOfWeek> order = shuffled(chance);
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    int wanted = 2 + chance.nextInt(6);
    for (int i = 0; i < wanted; i++) days.put(order.get(i), 20 + 5 * chance.nextInt(30));
    return any(
        goal,
        4 + chance.nextInt(21),
        chance.nextInt(7),
        chance.nextInt(500),
        chance.nextInt(180),
        days,
        order.getFirst(),
        chance);
  }

  private static <T> T one(T[] of, Random chance) {
    return List.of(of).get(chance.nextInt(of.length));
  }

  private static List<DayOfWeek> shuffled(Random chance) {
    List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
    Collections.shuffle(days, chance);
    return days;
  }

  private static BlockSettings any(
      Goal goal,
      int weeks,
      int raceDay,
      int weekly,
      int longest,
      Map<DayOfWeek, Integer> days,
      DayOfWeek longDay,
      Random chance) {
    LocalDate start = START.plusWeeks(chance.nextInt(60));
    return new BlockSettings(
        goal,
        start,
        weeks,
        goal.raceMeters().isPresent()
            ? Optional.of(start.plusWeeks(weeks - 1L).plusDays(raceDay))
            : Optional.empty(),
        target(goal, chance),
        weekly,
        longest,
        days,
        longDay,
        one(RecoveryRhythm.values(), chance),
        20 + chance.nextInt(31),
        1 + chance.nextInt(3));
  }

  /** A pace of 3:20 to 7:30 for half of those who race. */
  private static Optional<Duration> target(Goal goal, Random chance) {
    if (goal.raceMeters().isEmpty() || chance.nextBoolean()) return Optional.empty();
    double pace = 200 + chance.nextInt(250);
    return Optional.of(Duration.ofSeconds((long) (pace * goal.raceMeters().orElseThrow() / 1000)));
  }

  private Wanted() {}
}
