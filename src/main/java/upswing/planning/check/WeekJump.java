package upswing.planning.check;

import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * A week is at most 15 % larger than the last one that was not eased; up to three hours any step is
 * small.
 *
 * <p>Convention for smoothness (grade C): a ten per cent rule did not lower injuries, Buist 2008.
 */
final class WeekJump implements Rule {

  private static final double LIMIT = 1.15;
  private static final double SMALL_WEEK = 180;

  @Override
  public String id() {
    return "R03";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    return diary.progress().stream()
        .filter(week -> !week.eased() && week.minutes() > SMALL_WEEK && week.reference() > 0)
        .filter(week -> week.minutes() / week.reference() > LIMIT + 1e-9)
        .map(
            week ->
                Breach.of(
                    Severity.CONSIDER,
                    List.of(week.week().start()),
                    "minutes",
                    week.minutes(),
                    "before",
                    week.reference(),
                    "percent",
                    Rule.percent(week.minutes() / week.reference() - 1)))
        .toList();
  }
}
