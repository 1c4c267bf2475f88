package upswing.planning.check;

import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * Over two weeks the volume does not grow by more than 30 %; below an hour a week it may.
 *
 * <p>Source: Nielsen 2014, J Orthop Sports Phys Ther 44:739 (distance-type injuries). Grade M.
 */
final class BigJump implements Rule {

  private static final double LIMIT = 1.30;
  private static final double SMALLEST = 60;

  @Override
  public String id() {
    return "R04";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    return diary.progress().stream()
        .filter(week -> !week.eased() && week.before() >= SMALLEST)
        .filter(week -> week.minutes() / week.before() > LIMIT + 1e-9)
        .map(
            week ->
                Breach.of(
                    Severity.WARN,
                    List.of(week.week().start()),
                    "minutes",
                    week.minutes(),
                    "before",
                    week.before(),
                    "percent",
                    Rule.percent(week.minutes() / week.before() - 1)))
        .toList();
  }
}
