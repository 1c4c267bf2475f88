package upswing.planning.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.load.Zones;
import upswing.planning.check.Finding.Severity;
import upswing.training.EffortZone;

/**
 * No run is much longer than the longest of the 30 days before it.
 *
 * <p>In kilometres where they are known, planned ones by the runner's own pace; where one of the
 * runs has none, all are compared by their minutes, and the finding says so. Not judged: races,
 * runs up to 20 minutes, and the first two weeks of all that is known unless a block says what went
 * before.
 *
 * <p>Example: 16 km after a longest of 14 km are 14.3 % more. Source: Frandsen 2025, Br J Sports
 * Med 59:1203 (over 10 %: injury hazard 1.64; over 100 %: 2.28). Grade M.
 */
final class RunSpike implements Rule {

  private static final double LIMIT = 0.10;
  private static final double SEVERE = 1.0;
  private static final double SHORT = 20;
  private static final int DAYS = 30;
  private static final int DAYS_TO_KNOW = 14;

  @Override
  public String id() {
    return "R02";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Entry run : diary.judged().filter(Entry::isTrainingRun).toList()) {
      if (run.minutes() <= SHORT || !isKnown(diary, run.date())) continue;
      OptionalDouble longest = longestMeters(diary, run);
      if (longest.isPresent()) {
        double kilometres = run.meters().orElseThrow() / 1000;
        add(breaches, run, kilometres, longest.getAsDouble() / 1000, "kilometres", "");
      } else {
        double minutes = longestMinutes(diary, run.date());
        add(breaches, run, run.minutes(), minutes, "minutes", ".minutes");
      }
    }
    return breaches;
  }

  private static void add(
      List<Breach> breaches, Entry run, double length, double longest, String unit, String words) {
    double growth = longest <= 0 ? 0 : length / longest - 1;
    if (growth <= LIMIT + 1e-9) return;
    breaches.add(
        Breach.of(
                growth > SEVERE ? Severity.SEVERE : Severity.WARN,
                List.of(run.date()),
                unit,
                length,
                "longest",
                longest,
                "percent",
                Rule.percent(growth))
            .said(words));
  }

  private static boolean isKnown(Diary diary, LocalDate date) {
    return diary.block(date).isPresent()
        || ChronoUnit.DAYS.between(diary.firstDay(), date) >= DAYS_TO_KNOW;
  }

  /** Empty where one of the runs has no distance. */
  private static OptionalDouble longestMeters(Diary diary, Entry run) {
    if (run.meters().isEmpty()) return OptionalDouble.empty();
    double longest = 0;
    Optional<Double> said = said(diary, run.date());
    if (said.isPresent()) {
      Zones zones = diary.ledger().zones(run.date());
      if (zones.thresholdPace().isEmpty()) return OptionalDouble.empty();
      longest = said.get() * 60_000 / zones.pace(EffortZone.STEADY).orElseThrow();
    }
    for (Entry earlier : runs(diary, run.date())) {
      if (earlier.meters().isEmpty()) return OptionalDouble.empty();
      longest = Math.max(longest, earlier.meters().getAsDouble());
    }
    return OptionalDouble.of(longest);
  }

  /** The longest run of the 30 days before a day, in minutes; 0 when there is none. */
  static double longestMinutes(Diary diary, LocalDate date) {
    return runs(diary, date).stream()
        .mapToDouble(Entry::minutes)
        .reduce(said(diary, date).orElse(0.0), Math::max);
  }

  /** What the runner said when the block was made, while its 30 days reach back that far. */
  private static Optional<Double> said(Diary diary, LocalDate date) {
    return diary
        .block(date)
        .filter(block -> date.minusDays(DAYS).isBefore(block.start()))
        .map(block -> (double) block.settings().longestMinutes());
  }

  private static List<Entry> runs(Diary diary, LocalDate date) {
    return diary
        .between(date.minusDays(DAYS), date.minusDays(1))
        .filter(entry -> entry.kind().isRun())
        .toList();
  }
}
