package upswing.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import upswing.example.Example;
import upswing.exchange.CsvExport;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;

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
          LocalDate.of(2027, 2, 12), new Told(48, 60, 7.2, 4, 4, 2, 2, 4, 4, 5, 2),
          LocalDate.of(2027, 2, 13), new Told(48, 58, 7.2, 3, 4, 2, 2, 4, 4, 5, 2),
          LocalDate.of(2027, 2, 14), new Told(49, 56, 7.0, 3, 4, 2, 2, 4, 4, 5, 3),
          LocalDate.of(2027, 2, 15), new Told(50, 54, 6.9, 3, 3, 2, 2, 4, 4, 4, 3),
          LocalDate.of(2027, 2, 16), new Told(52, 50, 6.2, 2, 2, 4, 4, 4, 3, 4, 4),
          LocalDate.of(2027, 2, 17), new Told(53, 48, 7.3, 4, 3, 4, 3, 3, 3, 4, 4));

  /** Upswing's own table: heart rate, HRV and sleep came from a watch, feelings were typed. */
  static String csv(Random random) {
    NavigableMap<LocalDate, CheckIn> mornings = new TreeMap<>();
    for (LocalDate day = FIRST; !day.isAfter(Example.TODAY); day = day.plusDays(1)) {
      Told told = STORY.getOrDefault(day, ordinary(day, random));
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      if (!weekend || random.nextInt(9) > 0 || STORY.containsKey(day)) {
        mornings.put(day, checkIn(day, told));
      }
    }
    return CsvExport.checkIns(
        new Plan(Example.runner(), Map.of(), Map.of(), Map.of(), mornings, Map.of()));
  }

  private static CheckIn checkIn(LocalDate day, Told told) {
    boolean workStress = !day.isBefore(LocalDate.of(2027, 2, 16));
    CheckIn morning =
        new CheckIn(
            day,
            Map.of(
                Signal.RESTING_HEART_RATE, Reading.imported(told.restingHeartRate()),
                Signal.HRV, Reading.imported(told.rmssd()),
                Signal.SLEEP, Reading.imported(Math.rint(told.sleepHours() * 60)),
                Signal.SLEEP_QUALITY, Reading.typed(told.sleepQuality()),
                Signal.ENERGY, Reading.typed(told.energy()),
                Signal.FATIGUE, Reading.typed(told.fatigue()),
                Signal.SORENESS, Reading.typed(told.soreness()),
                Signal.MOOD, Reading.typed(told.mood()),
                Signal.MOTIVATION, Reading.typed(told.motivation())),
            Optional.of(bedTime(day, told)),
            Optional.of(wakeTime(day)),
            told.soreness() >= 3 ? "calves" : "",
            workStress ? Set.of(Tag.WORK_STRESS) : Set.of(),
            "");
    return morning
        .with(Signal.APPETITE, Reading.typed(told.appetite()))
        .with(Signal.STRESS, Reading.typed(told.stress()));
  }

  /** Half past six, seven at weekends, give or take some minutes. */
  private static LocalTime wakeTime(LocalDate day) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return LocalTime.of(weekend ? 7 : 6, weekend ? 0 : 20)
        .plusMinutes(day.toEpochDay() * 7 % 4 * 5);
  }

  /** Asleep for as long as was told, awake in bed for a quarter of an hour or a little more. */
  private static LocalTime bedTime(LocalDate day, Told told) {
    long inBed = Math.round(told.sleepHours() * 60) + 15 + day.toEpochDay() * 5 % 3 * 5;
    return wakeTime(day).minusMinutes(inBed);
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

  private SampleMornings() {}
}
