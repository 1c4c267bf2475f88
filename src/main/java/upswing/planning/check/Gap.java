package upswing.planning.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Days without any run, longer than the runner's weeks usually have, up to the run that ends them.
 *
 * @param last the last run before
 * @param back the first run after
 * @param days how many days lie between, 4 at least
 */
record Gap(LocalDate last, LocalDate back, int days) {

  private static final int SHORTEST = 4;
  private static final int HISTORY = 28;

  /** The gap that the run of a day ends; empty where there is none or too little is known. */
  static Optional<Gap> endingOn(Diary diary, LocalDate day) {
    if (!runs(diary, day)) return Optional.empty();
    LocalDate last = day.minusDays(1);
    while (!runs(diary, last)) {
      if (last.isBefore(diary.firstDay())) return Optional.empty();
      last = last.minusDays(1);
    }
    int days = (int) (day.toEpochDay() - last.toEpochDay()) - 1;
    Gap gap = new Gap(last, day, days);
    boolean known = !last.minusDays(HISTORY - 1).isBefore(diary.firstDay());
    return days >= SHORTEST && known && !gap.isUsual(diary) ? Optional.of(gap) : Optional.empty();
  }

  /** Minutes of running a week in the four weeks before it. */
  double usual(Diary diary) {
    return minutes(diary, last.minusDays(HISTORY - 1), last) * 7 / HISTORY;
  }

  /** How much of a usual week the first seven days back may hold, 0 to 1. */
  double share() {
    return share(days);
  }

  static double share(int days) {
    return days <= 7 ? 0.80 : days <= 14 ? 0.70 : 0.50;
  }

  /** Whether as many days off were there in the weeks before. */
  private boolean isUsual(Diary diary) {
    int off = 0;
    for (LocalDate day = last.minusDays(HISTORY - 1); !day.isAfter(last); day = day.plusDays(1)) {
      off = runs(diary, day) ? 0 : off + 1;
      if (off >= days) return true;
    }
    return false;
  }

  private static boolean runs(Diary diary, LocalDate day) {
    return diary.on(day).stream().anyMatch(entry -> entry.kind().isRun());
  }

  /** Minutes of training runs. */
  static double minutes(Diary diary, LocalDate from, LocalDate to) {
    return diary.between(from, to).filter(Entry::isTrainingRun).mapToDouble(Entry::minutes).sum();
  }

  /** The usual week before the days off; empty where it is too small to be judged. */
  OptionalDouble judged(Diary diary) {
    double usual = usual(diary);
    return usual < 60 ? OptionalDouble.empty() : OptionalDouble.of(usual);
  }
}
