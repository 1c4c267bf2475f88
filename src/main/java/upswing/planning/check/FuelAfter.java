package upswing.planning.check;

import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.Activity;

/**
 * A hard or a long session is followed by a meal within two hours.
 *
 * <p>Judged only where the runner said whether there was one. Source: Thomas 2016, Med Sci Sports
 * Exerc 48:543. Grade M.
 */
final class FuelAfter implements Rule {

  @Override
  public String id() {
    return "R32";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    return diary
        .judged()
        .filter(FuelAfter::isUnfuelled)
        .filter(entry -> diary.week(entry.date()).isHard(entry))
        .map(
            entry ->
                Breach.of(
                    Severity.WARN, List.of(entry.date()), "minutes", Math.rint(entry.minutes())))
        .toList();
  }

  private static boolean isUnfuelled(Entry entry) {
    return entry.done().flatMap(Activity::fuelled).filter(fuelled -> !fuelled).isPresent();
  }
}
