package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.planning.check.Finding.Severity;

/**
 * Hard days have an easy day between them: two in a row leave no time to recover.
 *
 * <p>Source: Stanley 2013, Sports Med 43:1259 (48 hours after high intensity). Grade M.
 */
final class HardDaysApart implements Rule {

  @Override
  public String id() {
    return "R01";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.M;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    Optional<Entry> first = hard(diary, diary.from().minusDays(1));
    for (LocalDate day : diary.judgedDays()) {
      Optional<Entry> second = hard(diary, day);
      if (first.isPresent() && second.isPresent()) {
        breaches.add(
            Breach.of(
                Severity.WARN,
                List.of(day.minusDays(1), day),
                "firstMinutes",
                first.get().minutes(),
                "secondMinutes",
                second.get().minutes()));
      }
      first = second;
    }
    return breaches;
  }

  private static Optional<Entry> hard(Diary diary, LocalDate day) {
    return diary.on(day).isEmpty()
        ? Optional.empty()
        : diary.on(day).stream().filter(diary.week(day)::isHard).findFirst();
  }
}
