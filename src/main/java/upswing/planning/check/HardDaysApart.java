package upswing.planning.check;

import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Diary.Entry;
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
    List<Entry> hard = hard(diary);
    for (int i = 1; i < hard.size(); i++) {
      Entry first = hard.get(i - 1);
      Entry second = hard.get(i);
      if (first.date().plusDays(1).equals(second.date())) {
        breaches.add(
            Breach.of(
                Severity.WARN,
                List.of(first.date(), second.date()),
                "firstMinutes",
                first.minutes(),
                "secondMinutes",
                second.minutes()));
      }
    }
    return breaches;
  }

  /** One hard entry a day. */
  private static List<Entry> hard(Diary diary) {
    List<Entry> hard = new ArrayList<>();
    for (Week week : diary.weeks()) {
      week.entries()
          .filter(week::isHard)
          .filter(entry -> hard.isEmpty() || !hard.getLast().date().equals(entry.date()))
          .forEach(hard::add);
    }
    return hard;
  }
}
