package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.load.WeekFigures;
import upswing.planning.check.Finding.Severity;

/**
 * Over four weeks at least three quarters of the time are easy.
 *
 * <p>Counted by time, where 80 : 20 by sessions is about 90 : 10. Source: Seiler & Kjerland 2006;
 * Rosenblat 2025, Sports Med 55:621. Grade M.
 */
final class EasyShare implements Rule {

  private static final double LEAST = 0.75;
  private static final int WEEKS = 4;

  @Override
  public String id() {
    return "R10";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week last : diary.weeks()) {
      double minutes = 0;
      double easy = 0;
      boolean known = true;
      for (Week week : diary.weeks(last.start().minusWeeks(WEEKS - 1), last.end())) {
        WeekFigures figures = diary.ledger().week(week.start());
        double all = week.minutes();
        known &= all > 0 && figures.easyShare().isPresent();
        minutes += all;
        easy += all * figures.easyShare().orElse(0);
      }
      if (known && easy / minutes < LEAST - 1e-9) {
        breaches.add(
            Breach.of(
                Severity.WARN,
                List.of(last.start()),
                "percent",
                Rule.percent(easy / minutes),
                "least",
                Rule.percent(LEAST)));
      }
    }
    return breaches;
  }
}
