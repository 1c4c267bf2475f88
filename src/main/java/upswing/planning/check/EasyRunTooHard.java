package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.load.EasyCheck;
import upswing.planning.check.Finding.Severity;

/**
 * Of the last four easy runs that can be judged at most one was too hard.
 *
 * <p>Judged as it was known the morning after the run, by heart rate or by what the runner said;
 * runs with neither are passed over. Convention (grade C).
 */
final class EasyRunTooHard implements Rule {

  private static final int RUNS = 4;
  private static final int LIMIT = 2;
  private static final int DAYS = 42;

  @Override
  public String id() {
    return "R13";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Entry run : diary.judged().filter(run -> isTooHard(check(diary, run))).toList()) {
      List<Entry> judged =
          diary
              .between(run.date().minusDays(DAYS), run.date())
              .filter(other -> isJudged(check(diary, other)))
              .toList();
      List<Entry> last = judged.subList(Math.max(0, judged.size() - RUNS), judged.size());
      List<LocalDate> dates =
          last.stream()
              .filter(other -> isTooHard(check(diary, other)))
              .map(Entry::date)
              .distinct()
              .toList();
      if (dates.size() < LIMIT) continue;
      breaches.add(Breach.of(Severity.CONSIDER, dates, "runs", dates.size(), "of", last.size()));
    }
    return breaches;
  }

  private static EasyCheck check(Diary diary, Entry run) {
    return run.done()
        .map(done -> diary.ledger().easyByNextMorning(done.id()))
        .orElse(new EasyCheck.Unknown(EasyCheck.Unknown.Why.NO_HEART_RATE));
  }

  private static boolean isTooHard(EasyCheck check) {
    return check.isTooHard();
  }

  private static boolean isJudged(EasyCheck check) {
    return switch (check) {
      case EasyCheck.Easy easy -> true;
      case EasyCheck.Drift drift -> true;
      case EasyCheck.TooHard tooHard -> true;
      case EasyCheck.Felt felt -> true;
      case EasyCheck.HeatUncertain heat -> false;
      case EasyCheck.Unknown unknown -> false;
    };
  }
}
