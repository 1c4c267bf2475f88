package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * The two weeks to the race hold 41 to 60 % less than the biggest of the four weeks before.
 *
 * <p>The race itself is left out. Source: Bosquet 2007, Med Sci Sports Exerc 39:1358; Wang 2023,
 * PLoS ONE 18:e0282838. Grade S.
 */
final class TaperVolume implements Rule {

  private static final double LEAST = 0.41;
  private static final double MOST = 0.60;

  @Override
  public String id() {
    return "R18";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.S;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (RaceRun run : RaceRun.of(diary)) {
      double usual = run.usual().minutes();
      double cut = 1 - run.taperMinutes() / usual;
      if (cut >= LEAST - 1e-9 && cut <= MOST + 1e-9) continue;
      breaches.add(
          Breach.of(
                  Severity.WARN,
                  List.of(run.taperStart(), run.race()),
                  "percent",
                  Rule.percent(cut),
                  "minutes",
                  run.taperMinutes(),
                  "usual",
                  usual)
              .said(cut < 0 ? ".more" : ""));
    }
    return breaches;
  }
}
