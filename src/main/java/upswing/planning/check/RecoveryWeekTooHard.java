package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import upswing.load.PlannedFigures;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * A recovery week holds at most one key session, and no race pace in its long run.
 *
 * <p>Convention (grade C).
 */
final class RecoveryWeekTooHard implements Rule {

  @Override
  public String id() {
    return "R07";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week week : diary.weeks()) {
      if (!week.isRecovery()) continue;
      List<Entry> quality = week.quality();
      List<Entry> fastLong =
          week.of(SessionKind.LONG).stream().filter(run -> isFast(diary, run)).toList();
      if (quality.size() <= 1 && fastLong.isEmpty()) continue;
      List<LocalDate> dates =
          Stream.concat(quality.stream(), fastLong.stream()).map(Entry::date).sorted().toList();
      breaches.add(
          Breach.of(
              Severity.CONSIDER,
              dates,
              "keySessions",
              quality.size(),
              "fastLongRuns",
              fastLong.size()));
    }
    return breaches;
  }

  private static boolean isFast(Diary diary, Entry run) {
    if (run.session().isEmpty()) return false;
    PlannedFigures planned = diary.ledger().planned(run.session().get());
    return planned.easyMinutes() < planned.minutes() - 1;
  }
}
