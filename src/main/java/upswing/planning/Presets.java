package upswing.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import upswing.load.Ledger;
import upswing.planning.race.Vdot;
import upswing.training.Activity;
import upswing.training.Measure;
import upswing.training.SessionKind;
import upswing.training.Sport;

/**
 * What a new block can start from, read from what was run; nothing is made up.
 *
 * <p>Who has not run for one to four weeks is asked what was usual before: the planner knows itself
 * how much of it the first weeks may hold.
 *
 * @param asOf today; the day of the last run where days off lie between
 * @param weeks how many full weeks before that day's week were read, six at most
 * @param weeklyMinutes the median of these weeks of running; empty below two weeks
 * @param longestMinutes the longest run of the last 30 days, races left out; 0 where all of them
 *     are known and none was run on
 * @param available days run on in at least a third of those weeks, each with its longest run
 *     rounded up to a quarter of an hour; empty where they are fewer than three
 * @param longDay the day of the longest runs
 * @param thresholdPace in seconds per kilometre: the runner's own, else what the best run shows
 * @param thresholdEstimated whether the pace was only read from runs: the true one may be faster
 */
public record Presets(
    LocalDate asOf,
    int weeks,
    OptionalInt weeklyMinutes,
    OptionalInt longestMinutes,
    Map<DayOfWeek, Integer> available,
    Optional<DayOfWeek> longDay,
    Optional<Double> thresholdPace,
    boolean thresholdEstimated) {

  private static final int WEEKS = 6;
  private static final int DAYS_FOR_THRESHOLD = 90;

  private static final int FEWEST_DAYS_OFF = 7;
  private static final int MOST_DAYS_OFF = 28;

  /** Runs as short as this or shorter say nothing about threshold, in minutes and metres. */
  private static final double SHORTEST_MINUTES = 12;

  private static final double SHORTEST_METERS = 3000;

  public Presets {
    EnumMap<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    days.putAll(available);
    available = Collections.unmodifiableMap(days);
  }

  /** As of the ledger's today. */
  public static Presets proposed(Ledger ledger) {
    LocalDate today = ledger.today();
    LocalDate usual = lastUsualDay(ledger);
    LocalDate thisWeek = ledger.plan().runner().weekOf(usual);
    int weeks = knownWeeks(ledger, thisWeek);
    List<Activity> lately =
        runs(ledger, thisWeek.minusWeeks(weeks), thisWeek.minusDays(1)).toList();
    Map<DayOfWeek, Integer> days = days(lately, weeks);
    Optional<Double> own =
        ledger.plan().runner().asOf(Measure.Kind.THRESHOLD_PACE, today).map(Measure::value);
    return new Presets(
        usual,
        weeks,
        weeks < 2 ? OptionalInt.empty() : OptionalInt.of(weekly(lately, thisWeek, weeks)),
        longest(ledger, usual),
        days.size() < Wishes.FEWEST_DAYS ? Map.of() : days,
        days.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey),
        own.or(() -> fromBestRun(ledger)),
        own.isEmpty());
  }

  private static Stream<Activity> runs(Ledger ledger, LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1))
        .flatMap(date -> ledger.activitiesOn(date).stream())
        .filter(activity -> activity.sport() == Sport.RUN);
  }

  /**
   * Today, or the last run where days off lie between that the planner knows how to begin after.
   */
  private static LocalDate lastUsualDay(Ledger ledger) {
    LocalDate today = ledger.today();
    return runs(ledger, today.minusDays(MOST_DAYS_OFF + 1L), today)
        .map(Activity::date)
        .max(LocalDate::compareTo)
        .filter(last -> ChronoUnit.DAYS.between(last, today) > FEWEST_DAYS_OFF)
        .orElse(today);
  }

  private static OptionalInt longest(Ledger ledger, LocalDate until) {
    LocalDate from = until.minusDays(30);
    OptionalInt longest =
        runs(ledger, from, until)
            .filter(run -> !isRace(ledger, run))
            .mapToInt(run -> (int) Math.round(run.minutes()))
            .max();
    boolean known = firstRun(ledger).isBefore(from);
    return longest.isEmpty() && known ? OptionalInt.of(0) : longest;
  }

  private static boolean isRace(Ledger ledger, Activity run) {
    return ledger.plannedFor(run.id()).filter(s -> s.kind() == SessionKind.RACE).isPresent();
  }

  /** Full weeks since the first run, six at most. */
  private static int knownWeeks(Ledger ledger, LocalDate thisWeek) {
    int weeks = 0;
    while (weeks < WEEKS
        && !thisWeek
            .minusWeeks(weeks + 1L)
            .isBefore(ledger.plan().runner().weekOf(firstRun(ledger)))) {
      weeks++;
    }
    return weeks;
  }

  private static LocalDate firstRun(Ledger ledger) {
    return ledger.plan().activities().values().stream()
        .filter(activity -> activity.sport() == Sport.RUN)
        .map(Activity::date)
        .min(LocalDate::compareTo)
        .orElse(ledger.today());
  }

  private static int weekly(List<Activity> runs, LocalDate thisWeek, int weeks) {
    double[] minutes = new double[weeks];
    for (Activity run : runs) {
      int back = (int) ((thisWeek.toEpochDay() - 1 - run.date().toEpochDay()) / 7);
      minutes[back] += run.minutes();
    }
    Arrays.sort(minutes);
    double median = (minutes[(weeks - 1) / 2] + minutes[weeks / 2]) / 2;
    return WeekFill.down(median + WeekFill.STEP / 2.0);
  }

  private static Map<DayOfWeek, Integer> days(List<Activity> runs, int weeks) {
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      List<Activity> these = runs.stream().filter(r -> r.date().getDayOfWeek() == day).toList();
      long dates = these.stream().map(Activity::date).distinct().count();
      if (dates == 0 || 3 * dates < weeks) continue;
      double longest = these.stream().mapToDouble(Activity::minutes).max().orElseThrow();
      days.put(day, Math.max(30, 15 * (int) Math.ceil(longest / 15)));
    }
    return days;
  }

  private static Optional<Double> fromBestRun(Ledger ledger) {
    return runs(ledger, ledger.today().minusDays(DAYS_FOR_THRESHOLD), ledger.today())
        .filter(run -> run.minutes() >= SHORTEST_MINUTES)
        .filter(run -> run.meters().orElse(0) >= SHORTEST_METERS)
        .map(run -> Vdot.of(run.meters().orElseThrow(), run.minutes()))
        .max(Double::compare)
        .map(Vdot::thresholdPace)
        .filter(pace -> pace >= 150 && pace <= 720);
  }
}
