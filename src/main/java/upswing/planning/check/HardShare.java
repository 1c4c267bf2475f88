package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * Over four weeks at most three sessions in ten are key sessions or races.
 *
 * <p>Counted by sessions, whatever their length. Convention (grade C) after Seiler 2006, who
 * counted a fifth by the goal of the session.
 */
final class HardShare implements Rule {

  private static final int WEEKS = 4;
  private static final double MOST = 0.30;

  @Override
  public String id() {
    return "R11";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week last : diary.weeks()) {
      List<Week> weeks = diary.weeks(last.start().minusWeeks(WEEKS - 1), last.end());
      if (weeks.stream().anyMatch(week -> week.runs() == 0)) continue;
      long all = weeks.stream().mapToLong(HardShare::sessions).sum();
      long hard = weeks.stream().mapToLong(HardShare::hard).sum();
      if ((double) hard / all <= MOST + 1e-9) continue;
      breaches.add(
          Breach.of(
              Severity.CONSIDER,
              List.of(last.start()),
              "hard",
              hard,
              "sessions",
              all,
              "percent",
              Rule.percent((double) hard / all),
              "most",
              Rule.percent(MOST)));
    }
    return breaches;
  }

  private static long sessions(Week week) {
    return week.entries().filter(e -> e.kind().isRun() || e.kind().isActiveRecovery()).count();
  }

  private static long hard(Week week) {
    return week.entries().filter(e -> e.kind().isQuality() || e.kind() == SessionKind.RACE).count();
  }
}
