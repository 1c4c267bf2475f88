package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;
import upswing.training.SessionKind;

/**
 * Seven days in a row hold a day without training; ten do for who runs every day anyway.
 *
 * <p>A walk leaves a rest day one. Convention (grade C).
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
    List<LocalDate> stretch = new ArrayList<>();
    for (LocalDate d = diary.firstDay(); !d.isAfter(diary.lastDay()); d = d.plusDays(1)) {
      if (trains(diary, d)) {
        stretch.add(d);
      } else {
        add(diary, stretch, breaches);
        stretch = new ArrayList<>();
      }
    }
    add(diary, stretch, breaches);
    return breaches;
  }

  private static boolean trains(Diary diary, LocalDate date) {
    return diary.on(date).stream().anyMatch(entry -> entry.kind() != SessionKind.WALK);
  }

  private static void add(Diary diary, List<LocalDate> stretch, List<Breach> breaches) {
    if (stretch.size() < DAYS) return;
    int limit = isDailyRunner(diary, stretch.getFirst()) ? DAYS_FOR_DAILY_RUNNERS : DAYS;
    if (stretch.size() < limit) return;
    breaches.add(
        Breach.of(
            Severity.CONSIDER,
            stretch.subList(limit - 1, stretch.size()),
            "days",
            stretch.size(),
            "limit",
            limit));
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
