package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * The long run is at most 35 % of its week, 40 % where there are three runs or fewer.
 *
 * <p>A week that lost a run or was broken off is not judged. Convention (grade C).
 */
final class LongRunShare implements Rule {

  private static final double LIMIT = 0.35;
  private static final double LIMIT_IN_FEW_RUNS = 0.40;

  @Override
  public String id() {
    return "R14";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week week : diary.weeks()) {
      double minutes = week.minutes();
      double limit = week.runs() <= 3 ? LIMIT_IN_FEW_RUNS : LIMIT;
      if (!week.isWhole() || !week.isPlanned() || minutes <= 0) continue;
      if (week.lostARun() || week.isBroken()) continue;
      for (Entry run : week.of(SessionKind.LONG)) {
        if (run.minutes() / minutes <= limit + 1e-9) continue;
        breaches.add(
            Breach.of(
                Severity.CONSIDER,
                List.of(run.date()),
                "minutes",
                run.minutes(),
                "percent",
                Rule.percent(run.minutes() / minutes),
                "limit",
                Rule.percent(limit)));
      }
    }
    return breaches;
  }
}
