package upswing.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import upswing.example.Example;

/** The example's mornings: three healthy months, a short night in January, and a hard last week. */
final class SampleMornings {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);

  /** What was felt on the days the story is about; the rest is ordinary. */
  private record Told(
      double restingHeartRate,
      double rmssd,
      double sleepHours,
      int sleepQuality,
      int energy,
      int fatigue,
      int soreness,
      int mood,
      int motivation,
      int appetite,
      int stress) {}

  private static final Map<LocalDate, Told> STORY =
      Map.of(
          LocalDate.of(2027, 1, 29), new Told(48, 60, 5.6, 2, 3, 3, 2, 4, 4, 5, 3),
          LocalDate.of(2027, 2, 11), new Told(48, 60, 7.3, 4, 4, 2, 2, 4, 4, 5, 3),
          LocalDate.of(2027, 2, 12), new Told(48, 57, 7.1, 3, 4, 2, 2, 4, 4, 5, 3),
          LocalDate.of(2027, 2, 13), new Told(49, 55, 7.0, 3, 4, 3, 2, 4, 4, 4, 3),
          LocalDate.of(2027, 2, 14), new Told(49, 53, 6.9, 3, 4, 3, 2, 4, 4, 4, 3),
          LocalDate.of(2027, 2, 15), new Told(50, 51, 6.8, 3, 3, 3, 2, 4, 3, 4, 3),
          LocalDate.of(2027, 2, 16), new Told(52, 50, 6.2, 2, 2, 4, 4, 4, 3, 4, 4),
          LocalDate.of(2027, 2, 17), new Told(53, 48, 7.3, 4, 3, 4, 3, 3, 3, 4, 4));

  /** One row a morning. */
  static String csv(Random random) {
    StringBuilder csv =
        new StringBuilder(
            "date,resting_heart_rate,rmssd,sleep,sleep_quality,energy,fatigue,soreness,mood,"
                + "motivation,appetite,stress,tags\n");
    for (LocalDate day = FIRST; !day.isAfter(Example.TODAY); day = day.plusDays(1)) {
      Told told = STORY.getOrDefault(day, ordinary(day, random));
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      if (!weekend || random.nextInt(9) > 0 || STORY.containsKey(day)) csv.append(row(day, told));
    }
    return csv.toString();
  }

  private static Told ordinary(LocalDate day, Random random) {
    boolean afterLong = day.getDayOfWeek() == DayOfWeek.MONDAY;
    return new Told(
        Math.rint(47 + random.nextGaussian() * 1.1),
        Math.rint(63 * Math.exp(random.nextGaussian() * 0.06)),
        Math.rint((7.5 + random.nextGaussian() * 0.35) * 10) / 10,
        3 + random.nextInt(2),
        4 - (random.nextInt(5) == 0 ? 1 : 0),
        2 + (random.nextInt(5) == 0 ? 1 : 0),
        (afterLong ? 2 : 1) + (random.nextInt(4) == 0 ? 1 : 0),
        4 + (random.nextInt(5) == 0 ? 1 : 0),
        4 + (random.nextInt(4) == 0 ? 1 : 0),
        5 - (random.nextInt(5) == 0 ? 1 : 0),
        2 + (random.nextInt(4) == 0 ? 1 : 0));
  }

  private static String row(LocalDate day, Told told) {
    boolean workStress = !day.isBefore(LocalDate.of(2027, 2, 16));
    return String.format(
        Locale.ROOT,
        "%s,%.0f,%.0f,%d:%02d,%d,%d,%d,%d,%d,%d,%d,%d,%s%n",
        day,
        told.restingHeartRate(),
        told.rmssd(),
        (int) told.sleepHours(),
        Math.round(told.sleepHours() % 1 * 60),
        told.sleepQuality(),
        told.energy(),
        told.fatigue(),
        told.soreness(),
        told.mood(),
        told.motivation(),
        told.appetite(),
        told.stress(),
        workStress ? "work stress" : "");
  }

  private SampleMornings() {}
}
