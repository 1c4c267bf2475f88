package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * In the last ten days before a race the long run is at most 60 % of the longest of the last 30
 * days, and no run is longer than that one.
 *
 * <p>Convention (grade C).
 */
final class LateBigSession implements Rule {

  private static final int DAYS = 10;
  private static final double SHARE = 0.60;

  @Override
  public String id() {
    return "R20";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (RaceRun way : RaceRun.of(diary)) {
      diary
          .between(way.race().minusDays(DAYS), way.race().minusDays(1))
          .filter(Entry::isTrainingRun)
          .filter(run -> isBig(run, RunSpike.longestMinutes(diary, run.date())))
          .forEach(
              run ->
                  breaches.add(
                      Breach.of(
                          Severity.CONSIDER,
                          List.of(run.date()),
                          "minutes",
                          run.minutes(),
                          "longest",
                          RunSpike.longestMinutes(diary, run.date()))));
    }
    return breaches;
  }

  private static boolean isBig(Entry run, double longest) {
    if (longest <= 0) return false;
    double most = run.kind() == SessionKind.LONG ? SHARE * longest : longest;
    return run.minutes() > most + 1e-9;
  }
}
