package upswing.planning.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * One rule of recovery: when it fires, how good its evidence is, and what it read.
 *
 * <p>Its words, its formula and its source are in {@code planning.properties} under its id. Source
 * of all thresholds: science.md §I.
 */
interface Rule {

  /** As in science.md §I. */
  String id();

  Finding.Grade grade();

  /** Where it does not hold, in the order of days. */
  List<Breach> breaches(Diary diary);

  /** One place where it does not hold; inputs are numbers by name. */
  record Breach(
      Finding.Severity severity, List<LocalDate> dates, SequencedMap<String, String> inputs) {

    static Breach of(Finding.Severity severity, List<LocalDate> dates, Object... namesAndNumbers) {
      SequencedMap<String, String> inputs = new LinkedHashMap<>();
      for (int i = 0; i < namesAndNumbers.length; i += 2) {
        inputs.put((String) namesAndNumbers[i], written(namesAndNumbers[i + 1]));
      }
      return new Breach(severity, List.copyOf(dates), inputs);
    }

    private static String written(Object number) {
      if (!(number instanceof Double value)) return number.toString();
      boolean whole = Math.abs(value - Math.rint(value)) < 0.05;
      return String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", value);
    }
  }

  /** Hundredths, for a share or a growth of 0 to 1. */
  static double percent(double share) {
    return 100 * share;
  }

  /** All of them, in the order of their ids. */
  List<Rule> ALL = all();

  private static List<Rule> all() {
    Rule[] rules = {
      new HardDaysApart(),
      new RunSpike(),
      new WeekJump(),
      new BigJump(),
      new RecoveryWeekDue(),
      new RecoveryWeekCut(),
      new RecoveryWeekTooHard(),
      new FullRestDay(),
      new RecoveryRuns(),
      new EasyShare(),
      new EasyPlannedTooFast(),
      new LongRunShare(),
      new TaperVolume(),
      new TaperIntensity(),
      new LateBigSession(),
      new AfterRace(),
      new RacesApart()
    };
    return Arrays.stream(rules).toList();
  }
}
