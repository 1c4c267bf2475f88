package upswing.planning.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * One rule of recovery: when it fires, how good its evidence is, and what it read.
 *
 * <p>Its words, its formula and its source are in {@code check.properties} under its id. Where
 * something it needs is not known it is silent: unknown is never zero. Source of all thresholds:
 * science.md, "The plan check".
 */
interface Rule {

  /** As in science.md. */
  String id();

  Finding.Grade grade();

  /** Where it does not hold on the days that are judged, in their order. */
  List<Breach> breaches(Diary diary);

  /**
   * One place where it does not hold.
   *
   * @param words which of the rule's sentences fits, as {@code .minutes}; empty for the usual one
   * @param inputs numbers by name, thresholds among them
   */
  record Breach(
      Finding.Severity severity,
      List<LocalDate> dates,
      String words,
      SequencedMap<String, String> inputs) {

    static Breach of(Finding.Severity severity, List<LocalDate> dates, Object... namesAndNumbers) {
      SequencedMap<String, String> inputs = new LinkedHashMap<>();
      for (int i = 0; i < namesAndNumbers.length; i += 2) {
        inputs.put((String) namesAndNumbers[i], written(namesAndNumbers[i + 1]));
      }
      return new Breach(severity, List.copyOf(dates), "", inputs);
    }

    Breach said(String otherWords) {
      return new Breach(severity, dates, otherWords, inputs);
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
  List<Rule> ALL =
      List.of(
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
          new HardShare(),
          new EasyPlannedTooFast(),
          new EasyRunTooHard(),
          new LongRunShare(),
          new AlikeDays(),
          new Ramp(),
          new FormFloor(),
          new TaperVolume(),
          new TaperIntensity(),
          new LateBigSession(),
          new AfterRace(),
          new RacesApart(),
          new AfterGap(),
          new IllnessLock(),
          new LowSleep(),
          new SleepTraded(),
          new SleepTiming(),
          new HardOnRed(),
          new SorePlace(),
          new LowSpirits(),
          new EfficiencyTrend(),
          new FuelAfter(),
          new EnergyDeficit(),
          new LowVolumeHighStress(),
          new UnrealisticGoal());
}
