package upswing.coach;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.planning.BlockPlanner;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.DistanceUnit;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Sex;

/**
 * What one runner asks a coach for.
 *
 * @param file the name of its picture
 * @param born the runner's year
 * @param threshold the runner's threshold pace, in seconds a kilometre
 */
public record Asked(String file, String title, int born, int threshold, BlockSettings settings) {

  /** A Monday. */
  public static final LocalDate START = LocalDate.of(2027, 1, 4);

  /** The twenty. Weekly and longest minutes are what the runner runs at present. */
  public static final List<Asked> ALL =
      List.of(
          of("first-5k", 1995, 390, Goal.FIVE_K, 8, 75, 30, "TUE45 THU45 SUN60", 1, ""),
          of("fast-5k", 1998, 235, Goal.FIVE_K, 8, 250, 75, "TUE75 WED60 THU75 SAT60 SUN90", 2, ""),
          of("first-10k", 1990, 370, Goal.TEN_K, 10, 90, 35, "TUE45 THU45 SAT45 SUN75", 1, ""),
          of(
              "10k-under-40",
              1992,
              243,
              Goal.TEN_K,
              10,
              320,
              90,
              "MON45 TUE75 WED60 THU75 SAT60 SUN110",
              2,
              "39:30"),
          of(
              "10k-in-four-weeks",
              1988,
              280,
              Goal.TEN_K,
              4,
              180,
              70,
              "TUE60 THU60 SAT45 SUN90",
              1,
              ""),
          of(
              "first-half",
              1991,
              345,
              Goal.HALF_MARATHON,
              12,
              130,
              55,
              "TUE60 THU60 SAT45 SUN120",
              1,
              ""),
          of(
              "half-in-1-42",
              1981,
              272,
              Goal.HALF_MARATHON,
              12,
              170,
              75,
              "TUE60 WED75 THU60 SAT60 SUN120",
              2,
              "1:42:00"),
          of(
              "masters-half",
              1967,
              310,
              Goal.HALF_MARATHON,
              12,
              190,
              80,
              "TUE60 WED45 THU75 SAT60 SUN120",
              1,
              ""),
          of(
              "half-on-three-days",
              1985,
              300,
              Goal.HALF_MARATHON,
              14,
              150,
              60,
              "TUE75 THU75 SUN130",
              1,
              ""),
          of(
              "half-on-saturday",
              1986,
              290,
              Goal.HALF_MARATHON,
              12,
              200,
              80,
              "MON45 TUE60 THU75 SAT120",
              1,
              ""),
          of(
              "half-at-100-km-a-week",
              1994,
              215,
              Goal.HALF_MARATHON,
              14,
              460,
              115,
              "MON60 TUE90 WED75 THU90 FRI60 SAT75 SUN130",
              2,
              ""),
          of(
              "marathon-on-four-days",
              1987,
              295,
              Goal.MARATHON,
              16,
              240,
              100,
              "TUE75 THU90 SAT75 SUN200",
              1,
              ""),
          of(
              "first-marathon",
              1989,
              330,
              Goal.MARATHON,
              20,
              200,
              90,
              "TUE60 WED75 THU60 SAT60 SUN180",
              1,
              ""),
          of(
              "marathon-at-100-km-a-week",
              1993,
              225,
              Goal.MARATHON,
              18,
              460,
              130,
              "MON60 TUE90 WED75 THU90 FRI60 SAT90 SUN180",
              2,
              "2:50:00"),
          of(
              "marathon-in-24-weeks",
              1975,
              300,
              Goal.MARATHON,
              24,
              220,
              85,
              "TUE60 WED75 THU60 SAT75 SUN180",
              2,
              ""),
          of(
              "base-at-25-km-a-week",
              1990,
              340,
              Goal.BASE,
              12,
              150,
              55,
              "TUE60 THU60 SAT45 SUN90",
              1,
              ""),
          of(
              "base-on-six-days",
              1996,
              260,
              Goal.BASE,
              8,
              280,
              85,
              "MON45 TUE60 WED60 THU75 SAT60 SUN110",
              2,
              ""),
          of(
              "back-after-four-weeks",
              1984,
              320,
              Goal.RETURN,
              8,
              60,
              20,
              "TUE45 THU45 SAT45 SUN75",
              1,
              ""),
          of("back-from-nothing", 1979, 400, Goal.RETURN, 10, 0, 0, "TUE45 THU45 SUN60", 1, ""),
          of("weekday-5k", 1983, 300, Goal.FIVE_K, 9, 160, 55, "MON45 WED60 FRI45 SAT75", 1, ""));

  private static Asked of(
      String file,
      int born,
      int threshold,
      Goal goal,
      int weeks,
      int weekly,
      int longest,
      String days,
      int keys,
      String target) {
    Map<DayOfWeek, Integer> available = days(days);
    boolean saturday = !available.containsKey(DayOfWeek.SUNDAY);
    LocalDate end = START.plusWeeks(weeks).minusDays(1);
    LocalDate race =
        file.equals("weekday-5k") ? end.minusDays(3) : saturday ? end.minusDays(1) : end;
    BlockSettings settings =
        new BlockSettings(
            goal,
            START,
            weeks,
            goal.raceMeters().isPresent() ? Optional.of(race) : Optional.empty(),
            target.isEmpty() ? Optional.empty() : Optional.of(time(target)),
            weekly,
            longest,
            available,
            saturday ? DayOfWeek.SATURDAY : DayOfWeek.SUNDAY,
            RecoveryRhythm.AUTOMATIC,
            32,
            keys);
    return new Asked(file, title(file), born, threshold, settings);
  }

  private static String title(String file) {
    String words =
        file.replace('-', ' ')
            .replace("1 42", "1:42")
            .replace("saturday", "Saturday")
            .replaceFirst("(\\d+)k\\b", "$1 km");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Map<DayOfWeek, Integer> days(String line) {
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

  private static Duration time(String typed) {
    long seconds = 0;
    for (String part : typed.split(":")) seconds = 60 * seconds + Integer.parseInt(part);
    return Duration.ofSeconds(seconds);
  }

  /** Who asks. */
  public Runner runner() {
    return new Runner(
            OptionalInt.of(born),
            Sex.UNSPECIFIED,
            List.of(),
            DistanceUnit.KILOMETRE,
            DayOfWeek.MONDAY,
            Duration.ofHours(8))
        .with(new Measure(Measure.Kind.THRESHOLD_PACE, START.minusDays(30), threshold));
  }

  /** What the planner answers. */
  public BlockPlanner.Outcome answer() {
    return BlockPlanner.plan(BlockId.named(file), title, settings, runner());
  }

  @Override
  public String toString() {
    return file;
  }
}
