package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;
import upswing.training.Signal;

/**
 * Also a week of under 32 km needs a recovery run when it has three hard days or five days of
 * stress.
 *
 * <p>Stress counts from six on a scale of seven, which is 4.3 of five. Silent where the distance is
 * not known. Convention (grade C).
 */
final class LowVolumeHighStress implements Rule {

  private static final double LITTLE = 32_000;
  private static final int HARD_DAYS = 3;
  private static final double STRESS = 1 + 5 / 6.0 * 4;
  private static final int STRESS_DAYS = 5;

  @Override
  public String id() {
    return "R34";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (Week week : diary.weeks()) {
      OptionalDouble meters = meters(week);
      int hard = week.hardDays().size();
      long stress = stress(diary, week);
      boolean loaded = hard >= HARD_DAYS || stress >= STRESS_DAYS;
      if (!week.isWhole() || meters.isEmpty() || meters.getAsDouble() >= LITTLE || !loaded)
        continue;
      if (!week.of(SessionKind.RECOVERY_RUN).isEmpty()) continue;
      breaches.add(
          Breach.of(
              Severity.CONSIDER,
              List.of(week.start()),
              "kilometres",
              meters.getAsDouble() / 1000,
              "hardDays",
              hard,
              "stressDays",
              stress));
    }
    return breaches;
  }

  /** Empty where a run has no distance, or none was run. */
  private static OptionalDouble meters(Week week) {
    List<Entry> runs = week.entries().filter(entry -> entry.kind().isRun()).toList();
    if (runs.isEmpty() || runs.stream().anyMatch(run -> run.meters().isEmpty())) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(runs.stream().mapToDouble(run -> run.meters().getAsDouble()).sum());
  }

  private static long stress(Diary diary, Week week) {
    return diary
        .ledger()
        .plan()
        .checkIns()
        .subMap(week.start(), true, week.end(), true)
        .values()
        .stream()
        .filter(said -> !said.date().isAfter(diary.ledger().today()))
        .filter(said -> said.value(Signal.STRESS).orElse(0) >= STRESS)
        .count();
  }
}
