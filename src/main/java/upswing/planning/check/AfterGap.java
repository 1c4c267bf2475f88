package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.planning.check.Finding.Severity;

/**
 * The first week after days without running holds a share of the usual one: 80 % after 4 to 7 days,
 * 70 % after up to 14, half after more.
 *
 * <p>Usual is the mean of the four weeks before, which must be known; days off that are usual too
 * are no gap. After four weeks and more the way back begins with running and walking. Source: Coyle
 * 1984, J Appl Physiol 57:1857 (what is lost); the shares are convention. Grade C.
 */
final class AfterGap implements Rule {

  private static final int SHORTEST = 4;
  private static final int HISTORY = 28;
  private static final double SMALLEST = 60;

  @Override
  public String id() {
    return "R23";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate day : diary.judgedDays()) {
      int gap = runs(diary, day) ? gapBefore(diary, day) : 0;
      LocalDate last = day.minusDays(gap + 1);
      if (gap < SHORTEST || last.minusDays(HISTORY - 1).isBefore(diary.firstDay())) continue;
      double usual = minutes(diary, last.minusDays(HISTORY - 1), last) * 7 / HISTORY;
      double week = minutes(diary, day, day.plusDays(6));
      double most = share(gap) * usual;
      if (usual < SMALLEST || isUsual(diary, last, gap) || week <= most + 1e-9) continue;
      breaches.add(
          Breach.of(
              Severity.CONSIDER,
              List.of(day),
              "days",
              gap,
              "minutes",
              week,
              "most",
              Math.floor(most),
              "usual",
              Math.rint(usual)));
    }
    return breaches;
  }

  private static double share(int gap) {
    return gap <= 7 ? 0.80 : gap <= 14 ? 0.70 : 0.50;
  }

  /** Days without a run right before a day; 0 where there is no run before. */
  private static int gapBefore(Diary diary, LocalDate day) {
    LocalDate last = day.minusDays(1);
    while (!runs(diary, last)) {
      if (last.isBefore(diary.firstDay())) return 0;
      last = last.minusDays(1);
    }
    return (int) (day.toEpochDay() - last.toEpochDay()) - 1;
  }

  /** Whether as many days off were there in the weeks before. */
  private static boolean isUsual(Diary diary, LocalDate last, int gap) {
    int days = 0;
    for (LocalDate day = last.minusDays(HISTORY - 1); !day.isAfter(last); day = day.plusDays(1)) {
      days = runs(diary, day) ? 0 : days + 1;
      if (days >= gap) return true;
    }
    return false;
  }

  private static boolean runs(Diary diary, LocalDate day) {
    return diary.on(day).stream().anyMatch(entry -> entry.kind().isRun());
  }

  private static double minutes(Diary diary, LocalDate from, LocalDate to) {
    return diary.between(from, to).filter(Entry::isTrainingRun).mapToDouble(Entry::minutes).sum();
  }
}
