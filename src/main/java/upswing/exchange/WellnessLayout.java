package upswing.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import upswing.exchange.text.Table;
import upswing.training.Signal;

/**
 * Which column of a wellness table means what: a new source is one more line here.
 *
 * <p>SDNN is never named: it is another measure than rMSSD. The night belongs to the morning.
 *
 * @param days names of the column with the day, tried in order
 * @param signals names of the columns of each signal, tried in order
 * @param scale how feelings are written
 * @param device what measured, for mornings of this source; empty when it may be anything
 * @param counts the column and the value that a row must have to count; empty when each counts
 */
record WellnessLayout(
    Predicate<Table> knows,
    List<String> days,
    Map<Signal, List<String>> signals,
    Scale scale,
    String device,
    Map<String, String> counts) {

  /** How a source writes feelings. */
  enum Scale {
    /** 1 to 5, which end is good as the signal says. */
    OWN,
    /** 1 to 4, and 1 is always good. */
    ONE_IS_GOOD
  }

  private static final WellnessLayout INTERVALS =
      new WellnessLayout(
          table -> table.has("restingHR", "sleepSecs") || table.has("hrvSDNN", "restingHR"),
          List.of("id", "date"),
          Map.of(
              Signal.RESTING_HEART_RATE, List.of("restingHR"),
              Signal.HRV, List.of("hrv"),
              Signal.SLEEP, List.of("sleepSecs"),
              Signal.SLEEP_QUALITY, List.of("sleepQuality"),
              Signal.SORENESS, List.of("soreness"),
              Signal.FATIGUE, List.of("fatigue"),
              Signal.STRESS, List.of("stress"),
              Signal.MOOD, List.of("mood"),
              Signal.MOTIVATION, List.of("motivation")),
          Scale.ONE_IS_GOOD,
          "",
          Map.of());

  private static final WellnessLayout ELITE_HRV =
      new WellnessLayout(
          table -> table.has("lnRmssd", "Rmssd", "Type"),
          List.of("Date"),
          Map.of(Signal.RESTING_HEART_RATE, List.of("HR"), Signal.HRV, List.of("Rmssd")),
          Scale.OWN,
          "Elite HRV",
          Map.of("Type", "readiness"));

  private static final WellnessLayout HRV4TRAINING =
      new WellnessLayout(
          table -> table.has("HRV4T_Recovery_Points", "rMSSD"),
          List.of("timestamp_measurement", "date"),
          Map.of(Signal.RESTING_HEART_RATE, List.of("HR"), Signal.HRV, List.of("rMSSD")),
          Scale.OWN,
          "HRV4Training",
          Map.of());

  private static final WellnessLayout WHOOP =
      new WellnessLayout(
          table -> table.has("Cycle start time", "Wake onset"),
          List.of("Wake onset"),
          Map.of(
              Signal.RESTING_HEART_RATE, List.of("Resting heart rate (bpm)"),
              Signal.HRV, List.of("Heart rate variability (ms)"),
              Signal.SLEEP, List.of("Asleep duration (min)")),
          Scale.OWN,
          "WHOOP",
          Map.of());

  private static final WellnessLayout OURA =
      new WellnessLayout(
          table -> table.has("Total Sleep Time", "Average HRV"),
          List.of("date"),
          Map.of(
              Signal.RESTING_HEART_RATE, List.of("Lowest Resting Heart Rate"),
              Signal.HRV, List.of("Average HRV"),
              Signal.SLEEP, List.of("Total Sleep Time")),
          Scale.OWN,
          "Oura",
          Map.of());

  private static final WellnessLayout PLAIN =
      new WellnessLayout(
          table -> true,
          List.of("date", "day", "datum", "jour", "morning", "calendar date", "timestamp"),
          Map.ofEntries(
              Map.entry(
                  Signal.RESTING_HEART_RATE,
                  List.of(
                      "resting_hr",
                      "resting_heart_rate",
                      "resting heart rate (bpm)",
                      "rhr",
                      "ruhepuls",
                      "fc repos",
                      "hr_rest",
                      "resting pulse")),
              Map.entry(
                  Signal.HRV,
                  List.of(
                      "rmssd",
                      "rmssd_ms",
                      "hrv_rmssd",
                      "hrv",
                      "hrv_ms",
                      "overnight hrv",
                      "ln_rmssd",
                      "lnrmssd")),
              Map.entry(
                  Signal.SLEEP,
                  List.of(
                      "sleep_min",
                      "sleep_minutes",
                      "sleep_h",
                      "sleep_hours",
                      "sleep_secs",
                      "sleep_seconds",
                      "sleep",
                      "sleep_length",
                      "sleep_duration",
                      "time asleep",
                      "schlaf",
                      "schlaf_h",
                      "sommeil")),
              Map.entry(Signal.SLEEP_QUALITY, List.of("sleep_quality", "schlafqualität")),
              Map.entry(Signal.ENERGY, List.of("energy", "energie")),
              Map.entry(Signal.FATIGUE, List.of("fatigue", "tiredness", "müdigkeit")),
              Map.entry(Signal.SORENESS, List.of("soreness", "muscle_soreness", "muskelkater")),
              Map.entry(Signal.MOOD, List.of("mood", "stimmung", "humeur")),
              Map.entry(Signal.MOTIVATION, List.of("motivation")),
              Map.entry(Signal.APPETITE, List.of("appetite", "appetit")),
              Map.entry(Signal.STRESS, List.of("stress"))),
          Scale.OWN,
          "",
          Map.of());

  private static final List<WellnessLayout> ALL =
      List.of(INTERVALS, ELITE_HRV, HRV4TRAINING, WHOOP, OURA, PLAIN);

  /** The layout of a table; the plain one when no source is recognised. */
  static WellnessLayout of(Table table) {
    return ALL.stream().filter(layout -> layout.knows().test(table)).findFirst().orElse(PLAIN);
  }

  /** Names of the column with tags, tried in order; foreign sources have words of their own. */
  List<String> tags() {
    return equals(PLAIN) ? List.of("tags", "tag") : List.of();
  }

  /** Whether lengths of sleep are in seconds whatever their column is called. */
  boolean sleepsInSeconds() {
    return equals(OURA) || equals(INTERVALS);
  }
}
