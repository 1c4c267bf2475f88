package upswing.planning.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * The middle of the night stays put: over 14 days its spread is an hour at most.
 *
 * <p>Ten nights with both times must be known; sample standard deviation. Convention (grade C).
 */
final class SleepTiming implements Rule {

  private static final int DAYS = 14;
  private static final int ENOUGH = 10;
  private static final int DAY = 24 * 60;
  private static final double LIMIT = 60;

  @Override
  public String id() {
    return "R27";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate morning : diary.reviews()) {
      double[] middles = middles(diary, morning);
      if (middles.length < ENOUGH) continue;
      double mean = Arrays.stream(middles).average().orElseThrow();
      double squares = Arrays.stream(middles).map(m -> (m - mean) * (m - mean)).sum();
      double spread = Math.sqrt(squares / (middles.length - 1));
      if (spread <= LIMIT + 1e-9) continue;
      breaches.add(
          Breach.of(
              Severity.CONSIDER, List.of(morning), "minutes", Math.rint(spread), "most", LIMIT));
    }
    return breaches;
  }

  private static double[] middles(Diary diary, LocalDate morning) {
    return diary
        .ledger()
        .plan()
        .checkIns()
        .subMap(morning.minusDays(DAYS - 1), true, morning, true)
        .values()
        .stream()
        .filter(said -> said.bedTime().isPresent() && said.wakeTime().isPresent())
        .mapToDouble(said -> middle(said.bedTime().get(), said.wakeTime().get()))
        .toArray();
  }

  /** Minutes from the noon before to the middle of the night. */
  private static double middle(LocalTime bed, LocalTime wake) {
    int fallen = Math.floorMod(bed.toSecondOfDay() / 60 - DAY / 2, DAY);
    int woken = Math.floorMod(wake.toSecondOfDay() / 60 - DAY / 2, DAY);
    return (fallen + woken) / 2.0;
  }
}
