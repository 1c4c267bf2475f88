package upswing.planning.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.CheckIn;

/**
 * At most one run a week begins less than eight hours after going to bed.
 *
 * <p>Convention (grade C).
 */
final class SleepTraded implements Rule {

  private static final LocalTime NOON = LocalTime.NOON;
  private static final int HOURS = 8;
  private static final int LIMIT = 2;

  @Override
  public String id() {
    return "R26";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate review : diary.reviews()) {
      List<LocalDate> days =
          diary
              .between(diary.week(review).start(), review)
              .filter(entry -> entry.kind().isRun() && isTraded(diary, entry))
              .map(Entry::date)
              .distinct()
              .toList();
      if (days.size() < LIMIT) continue;
      breaches.add(Breach.of(Severity.CONSIDER, days, "days", days.size(), "hours", HOURS));
    }
    return breaches;
  }

  private static boolean isTraded(Diary diary, Entry run) {
    CheckIn said = diary.ledger().plan().checkIns().get(run.date());
    if (said == null || said.bedTime().isEmpty() || run.done().isEmpty()) return false;
    LocalTime bed = said.bedTime().get();
    LocalDate evening = bed.isBefore(NOON) ? run.date() : run.date().minusDays(1);
    Duration since = Duration.between(evening.atTime(bed), run.done().get().localStart());
    return !since.isNegative() && since.compareTo(Duration.ofHours(HOURS)) < 0;
  }
}
