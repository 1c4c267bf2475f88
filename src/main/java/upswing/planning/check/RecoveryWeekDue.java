package upswing.planning.check;

import java.util.List;
import java.util.OptionalInt;
import upswing.planning.check.Finding.Severity;

/**
 * A recovery week comes at the latest after four others, from 50 years on after three.
 *
 * <p>Counted anew from the start of a block. Convention (grade C).
 */
final class RecoveryWeekDue implements Rule {

  private static final int MASTERS = 50;
  private static final int MOST = 4;
  private static final int MOST_FOR_MASTERS = 3;

  @Override
  public String id() {
    return "R05";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    return diary.progress().stream()
        .filter(week -> week.stretch() > most(diary, week.week()))
        .map(
            week ->
                Breach.of(
                    Severity.CONSIDER,
                    List.of(week.week().start()),
                    "weeks",
                    week.stretch(),
                    "most",
                    most(diary, week.week())))
        .toList();
  }

  private static int most(Diary diary, Week week) {
    OptionalInt age =
        diary
            .ledger()
            .plan()
            .runner()
            .ageOn(week.block().map(block -> block.start()).orElse(week.start()));
    return age.isPresent() && age.getAsInt() >= MASTERS ? MOST_FOR_MASTERS : MOST;
  }
}
