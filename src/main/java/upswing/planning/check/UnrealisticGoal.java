package upswing.planning.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import upswing.planning.check.Finding.Severity;
import upswing.planning.race.TargetCheck;
import upswing.training.TrainingBlock;

/**
 * The target time of a race still to come is within reach of the weeks that are left.
 *
 * <p>See {@link TargetCheck}; silent without a threshold pace. Convention (grade C).
 */
final class UnrealisticGoal implements Rule {

  @Override
  public String id() {
    return "R35";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    LocalDate today = diary.ledger().today();
    return diary.ledger().plan().blocks().values().stream()
        .filter(block -> block.settings().race().filter(race -> !race.isBefore(today)).isPresent())
        .filter(block -> !block.settings().race().orElseThrow().isBefore(diary.from()))
        .sorted(Comparator.comparing(TrainingBlock::start).thenComparing(TrainingBlock::id))
        .flatMap(block -> breach(diary, block).stream())
        .toList();
  }

  private static Optional<Breach> breach(Diary diary, TrainingBlock block) {
    LocalDate today = diary.ledger().today();
    LocalDate race = block.settings().race().orElseThrow();
    LocalDate start = block.start().isAfter(today) ? block.start() : today;
    int weeks = (int) Math.ceil((race.toEpochDay() - start.toEpochDay() + 1) / 7.0);
    return block
        .settings()
        .target()
        .flatMap(
            target ->
                diary
                    .ledger()
                    .zones(today)
                    .thresholdPace()
                    .flatMap(p -> TargetCheck.of(block.settings().goal(), target, p, weeks)))
        .filter(check -> check.light() == TargetCheck.Light.RED)
        .map(
            check ->
                Breach.of(
                    Severity.CONSIDER,
                    List.of(race),
                    "needed",
                    check.needed(),
                    "present",
                    check.present(),
                    "weeks",
                    weeks));
  }
}
