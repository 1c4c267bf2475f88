package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * The taper keeps something fast in its last ten days, and nearly as many runs as before.
 *
 * <p>Source: Bosquet 2007, Med Sci Sports Exerc 39:1358 (intensity and frequency kept). Grade S.
 */
final class TaperIntensity implements Rule {

  private static final int DAYS = 10;
  private static final double MOST = 0.30;

  @Override
  public String id() {
    return "R19";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.S;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (RaceRun run : RaceRun.of(diary)) {
      long quality =
          diary
              .between(run.race().minusDays(DAYS), run.race().minusDays(1))
              .filter(entry -> entry.kind().isQuality())
              .count();
      double cut = 1 - run.taperRuns() / run.usual().runs();
      if (quality >= 1 && cut <= MOST + 1e-9) continue;
      breaches.add(
          Breach.of(
              Severity.WARN,
              List.of(run.taperStart(), run.race()),
              "keySessions",
              quality,
              "runs",
              run.taperRuns(),
              "usual",
              run.usual().runs()));
    }
    return breaches;
  }
}
