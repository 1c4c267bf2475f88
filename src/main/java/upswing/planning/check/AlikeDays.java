package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import upswing.load.Monotony;
import upswing.planning.check.Finding.Severity;

/**
 * Days of a week differ: a monotony over 2 goes with a strain that is not among the runner's
 * highest tenth of the last 26 weeks.
 *
 * <p>Half of these weeks must be known. Source: Foster 1998, Med Sci Sports Exerc 30:1164 (25
 * athletes, thresholds of their own). Grade C.
 */
final class AlikeDays implements Rule {

  private static final double LIMIT = 2.0;
  private static final double SHARE = 0.90;
  private static final int WEEKS = 26;
  private static final int ENOUGH = 13;

  @Override
  public String id() {
    return "R15";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week week : diary.weeks()) {
      if (!week.isWhole()) continue;
      double[] loads = loads(diary, week.start());
      OptionalDouble monotony = Monotony.of(loads);
      if (monotony.orElse(0) <= LIMIT) continue;
      double strain = Monotony.strain(loads).orElseThrow();
      OptionalDouble usual = highStrain(diary, week.start());
      if (usual.isEmpty() || strain <= usual.getAsDouble()) continue;
      breaches.add(
          Breach.of(
              Severity.CONSIDER,
              List.of(week.start()),
              "monotony",
              monotony.getAsDouble(),
              "strain",
              Math.rint(strain),
              "usual",
              Math.rint(usual.getAsDouble())));
    }
    return breaches;
  }

  /** The strain that nine in ten of the weeks before stayed at or below. */
  private static OptionalDouble highStrain(Diary diary, LocalDate start) {
    double[] strains =
        IntStream.rangeClosed(1, WEEKS)
            .mapToObj(start::minusWeeks)
            .filter(before -> !before.isBefore(diary.firstDay()))
            .map(before -> Monotony.strain(loads(diary, before)))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .sorted()
            .toArray();
    return strains.length < ENOUGH
        ? OptionalDouble.empty()
        : OptionalDouble.of(strains[(int) Math.ceil(SHARE * strains.length) - 1]);
  }

  private static double[] loads(Diary diary, LocalDate start) {
    return start.datesUntil(start.plusDays(7)).mapToDouble(diary::load).toArray();
  }
}
