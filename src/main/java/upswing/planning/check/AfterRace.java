package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * After a race no key session for a third as many days as it had kilometres, rounded up: 2 after 5
 * km, 4 after 10 km, 8 after a half, 15 after a marathon.
 *
 * <p>Source: Daniels' Running Formula. Grade C.
 */
final class AfterRace implements Rule {

  /** Days a race is looked back on at most: enough after 180 km. */
  private static final int FARTHEST = 60;

  @Override
  public String id() {
    return "R21";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Entry race : diary.races(diary.from().minusDays(FARTHEST), diary.to())) {
      if (race.meters().isEmpty()) continue;
      double kilometres = race.meters().getAsDouble() / 1000;
      int days = easyDays(race.meters().getAsDouble());
      diary
          .between(race.date().plusDays(1), race.date().plusDays(days))
          .filter(entry -> entry.kind().isQuality())
          .forEach(
              entry ->
                  breaches.add(
                      Breach.of(
                          Severity.CONSIDER,
                          List.of(race.date(), entry.date()),
                          "days",
                          days,
                          "kilometres",
                          kilometres)));
    }
    return breaches;
  }

  /** Days without a key session after so many metres of race. */
  static int easyDays(double meters) {
    return (int) Math.ceil(meters / 1000 / 3);
  }
}
