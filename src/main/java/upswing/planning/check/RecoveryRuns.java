package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * A week of four runs or two hard days has one or two true recovery runs.
 *
 * <p>Convention (grade C).
 */
final class RecoveryRuns implements Rule {

  @Override
  public String id() {
    return "R09";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week week : diary.weeks()) {
      int runs = week.runs();
      int hard = week.hardDays().size();
      int recovery = week.of(SessionKind.RECOVERY_RUN).size();
      boolean needed = runs >= 4 || hard >= 2;
      if (!week.isPlanned() || !needed || (recovery >= 1 && recovery <= 2)) continue;
      breaches.add(
          Breach.of(
              recovery < 1 ? Severity.CONSIDER : Severity.INFO,
              List.of(week.start()),
              "recoveryRuns",
              recovery,
              "runs",
              runs,
              "hardDays",
              hard));
    }
    return breaches;
  }
}
