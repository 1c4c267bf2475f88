package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import upswing.planning.check.Finding.Severity;

/**
 * Fitness grows by at most 8 points in a week, and not by more than 5 in three weeks running.
 *
 * <p>Silent while fitness is warming up. Convention (grade C), Couzens and Friel.
 */
final class Ramp implements Rule {

  private static final double STEEP = 8;
  private static final double LASTING = 5;
  private static final int WEEKS = 3;

  @Override
  public String id() {
    return "R16";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week week : diary.weeks()) {
      LocalDate last = week.end();
      if (!week.isWhole() || !diary.knowsForm(last.minusWeeks(WEEKS))) continue;
      double growth = growth(diary, last);
      boolean steep = growth > STEEP + 1e-9;
      boolean lasting =
          IntStream.range(0, WEEKS)
              .allMatch(back -> growth(diary, last.minusWeeks(back)) > LASTING + 1e-9);
      if (!steep && !lasting) continue;
      breaches.add(
          Breach.of(
                  Severity.CONSIDER,
                  List.of(week.start()),
                  "points",
                  growth,
                  "most",
                  steep ? STEEP : LASTING)
              .said(steep ? "" : ".lasting"));
    }
    return breaches;
  }

  private static double growth(Diary diary, LocalDate last) {
    return diary.ledger().form(last).fitness() - diary.ledger().form(last.minusWeeks(1)).fitness();
  }
}
