package upswing.planning.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Diary.Entry;
import upswing.planning.check.Finding.Severity;

/**
 * No run is much longer than the longest of the 30 days before it.
 *
 * <p>Sessions are planned by time, so length is time on foot; at one pace the growth in kilometres
 * is the same. Not judged: races, runs up to 20 minutes, and the first two weeks of all that is
 * known unless a block says what went before.
 *
 * <p>Example: 70 minutes after a longest of 60 are 16.7 % more. Source: Frandsen 2025, Br J Sports
 * Med 59:1203 (over 10 %: injury hazard 1.64; over 100 %: 2.28). Grade M.
 */
final class RunSpike implements Rule {

  private static final double LIMIT = 0.10;
  private static final double SEVERE = 1.0;
  private static final double SHORT = 20;
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
    for (Entry run : diary.all().filter(Entry::isTrainingRun).toList()) {
      double longest = diary.longestBefore(run.date());
      if (run.minutes() <= SHORT || longest <= 0 || !isKnown(diary, run.date())) continue;
      double growth = run.minutes() / longest - 1;
      if (growth > LIMIT + 1e-9) {
        breaches.add(
            Breach.of(
                growth > SEVERE ? Severity.SEVERE : Severity.WARN,
                List.of(run.date()),
                "minutes",
                run.minutes(),
                "longest",
                longest,
                "percent",
                Rule.percent(growth)));
      }
    }
    return breaches;
  }

  private static boolean isKnown(Diary diary, LocalDate date) {
    return diary.block(date).isPresent()
        || ChronoUnit.DAYS.between(diary.firstDay(), date) >= DAYS_TO_KNOW;
  }
}
