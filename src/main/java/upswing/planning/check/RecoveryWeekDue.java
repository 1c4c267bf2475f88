package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
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
    List<Breach> breaches = new ArrayList<>();
    List<LocalDate> stretch = new ArrayList<>();
    List<Progress> weeks = Progress.of(diary);
    for (Progress week : weeks) {
      if (week.eased() || week.week().beginsBlock()) {
        add(diary, stretch, breaches);
        stretch.clear();
      }
      if (!week.eased()) stretch.add(week.week().start());
    }
    add(diary, stretch, breaches);
    return breaches;
  }

  private static void add(Diary diary, List<LocalDate> stretch, List<Breach> breaches) {
    if (stretch.isEmpty()) return;
    LocalDate first = diary.block(stretch.getFirst()).map(b -> b.start()).orElse(stretch.getLast());
    OptionalInt age = diary.ledger().plan().runner().ageOn(first);
    int most = age.isPresent() && age.getAsInt() >= MASTERS ? MOST_FOR_MASTERS : MOST;
    if (stretch.size() <= most) return;
    breaches.add(
        Breach.of(
            Severity.CONSIDER,
            stretch.subList(most, stretch.size()),
            "weeks",
            stretch.size(),
            "most",
            most));
  }
}
