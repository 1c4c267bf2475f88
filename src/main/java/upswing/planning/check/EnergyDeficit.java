package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * Signs that the body gets too little energy: a lost period, or two of the others.
 *
 * <p>A period counts as lost when three were noted before and none for 90 days of which sixty are
 * known. The others: three bouts of illness in 90 days, 5 % less weight in 90 days, a mood below
 * its normal range on seven of 14 mornings, no meal after more than half of the runs of four weeks
 * for which the runner said so. Never a verdict about health, always advice to see a doctor.
 * Source: Mountjoy 2023, Br J Sports Med 57:1073 (consensus). Grade S.
 */
final class EnergyDeficit implements Rule {

  private static final int LIMIT = 2;

  @Override
  public String id() {
    return "R33";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.S;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate review : diary.reviews()) {
      SignsOfDeficit signs = SignsOfDeficit.of(diary, review);
      if (signs.periodLost()) {
        breaches.add(
            Breach.of(Severity.WARN, List.of(review), "days", SignsOfDeficit.DAYS).said(".period"));
      } else if (signs.others() >= LIMIT) {
        breaches.add(
            Breach.of(Severity.WARN, List.of(review), "signs", signs.others(), "limit", LIMIT));
      }
    }
    return breaches;
  }
}
