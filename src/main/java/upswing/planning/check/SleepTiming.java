package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.SleepRegularity;

/**
 * The middle of the night stays put: over 14 days its spread is an hour at most.
 *
 * <p>Ten nights with both times must be known; sample standard deviation. Convention (grade C).
 */
final class SleepTiming implements Rule {

  private static final double LIMIT = 60;

  @Override
  public String id() {
    return "R27";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate morning : diary.reviews()) {
      double spread = spread(diary, morning).orElse(0);
      if (spread <= LIMIT + 1e-9) continue;
      breaches.add(
          Breach.of(
              Severity.CONSIDER, List.of(morning), "minutes", Math.rint(spread), "most", LIMIT));
    }
    return breaches;
  }

  private static OptionalDouble spread(Diary diary, LocalDate morning) {
    return SleepRegularity.of(
        diary
            .ledger()
            .plan()
            .checkIns()
            .subMap(morning.minusDays(SleepRegularity.NIGHTS - 1), true, morning, true)
            .values());
  }
}
