package upswing.planning.check;

import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * A recovery week takes 20 to 50 % off the last other week: less does not rest, more loses touch.
 * One with days away may take off more.
 *
 * <p>Convention (grade C); strength athletes deload likewise, Rogerson 2024.
 */
final class RecoveryWeekCut implements Rule {

  private static final double LEAST = 0.20;
  private static final double MOST = 0.50;

  @Override
  public String id() {
    return "R06";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    return diary.progress().stream()
        .filter(week -> week.week().isRecovery() && !week.week().isBroken())
        .filter(week -> week.reference() > 0)
        .filter(week -> cut(week) < LEAST - 1e-9 || cut(week) > most(week) + 1e-9)
        .map(
            week ->
                Breach.of(
                    Severity.CONSIDER,
                    List.of(week.week().start()),
                    "percent",
                    Rule.percent(cut(week)),
                    "minutes",
                    week.minutes(),
                    "before",
                    week.reference()))
        .toList();
  }

  private static double most(Progress week) {
    return week.week().losesDaysAway() ? 1 : MOST;
  }

  private static double cut(Progress week) {
    return 1 - week.minutes() / week.reference();
  }
}
