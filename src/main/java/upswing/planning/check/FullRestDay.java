package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * Seven days in a row hold a day without training; ten do for who runs every day anyway.
 *
 * <p>A walk leaves a rest day one. Said on the seventh day, the fourteenth and so on. Convention
 * (grade C).
 */
final class FullRestDay implements Rule {

  private static final int DAYS = 7;
  private static final int DAYS_FOR_DAILY_RUNNERS = 10;
  private static final int HISTORY = 28;

  @Override
  public String id() {
    return "R08";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    int days = daysUpTo(diary, diary.from().minusDays(1));
    for (LocalDate day : diary.judgedDays()) {
      days = trains(diary, day) ? days + 1 : 0;
      if (days < DAYS) continue;
      LocalDate first = day.minusDays(days - 1);
      int limit = isDailyRunner(diary, first) ? DAYS_FOR_DAILY_RUNNERS : DAYS;
      if (days % limit != 0) continue;
      breaches.add(Breach.of(Severity.CONSIDER, List.of(first, day), "days", days, "limit", limit));
    }
    return breaches;
  }

  private static int daysUpTo(Diary diary, LocalDate last) {
    LocalDate day = last;
    while (trains(diary, day)) day = day.minusDays(1);
    return (int) (last.toEpochDay() - day.toEpochDay());
  }

  private static boolean trains(Diary diary, LocalDate date) {
    return diary.on(date).stream().anyMatch(entry -> entry.kind() != SessionKind.WALK);
  }

  private static boolean isDailyRunner(Diary diary, LocalDate date) {
    long runs =
        diary
            .between(date.minusDays(HISTORY), date.minusDays(1))
            .filter(e -> e.kind().isRun())
            .count();
    return runs >= HISTORY;
  }
}
