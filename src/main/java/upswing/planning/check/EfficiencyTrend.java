package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.planning.check.Finding.Severity;
import upswing.readiness.Verdict;

/**
 * Speed at a heartbeat does not fall over eight weeks of easy runs, nor stand still with a red
 * morning in the last fourteen days.
 *
 * <p>See {@link Efficiency}. Grade C.
 */
final class EfficiencyTrend implements Rule {

  private static final int DAYS = 14;

  @Override
  public String id() {
    return "R31";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate review : diary.reviews()) {
      Optional<Efficiency> found = Efficiency.of(diary, review);
      if (found.isEmpty()) continue;
      Efficiency trend = found.get();
      boolean stuck = trend.standsStill() && wasRed(diary, review);
      if (!trend.falls() && !stuck) continue;
      breaches.add(
          Breach.of(
                  Severity.CONSIDER,
                  List.of(review),
                  "percent",
                  trend.percentInFourWeeks(),
                  "runs",
                  trend.runs())
              .said(stuck ? ".still" : ""));
    }
    return breaches;
  }

  private static boolean wasRed(Diary diary, LocalDate review) {
    return diary.mornings().stream()
        .anyMatch(
            mornings ->
                review
                    .minusDays(DAYS - 1)
                    .datesUntil(review.plusDays(1))
                    .anyMatch(day -> mornings.on(day).verdict() == Verdict.RED));
  }
}
