package upswing.planning.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Days without any run, longer than the runner's weeks usually have, up to the run that ends them.
 *
 * @param last the last run before
 * @param back the first run after
 * @param days how many days lie between
 */
record Gap(LocalDate last, LocalDate back, int days) {

  private static final int SHORTEST = 4;
  private static final int HISTORY = 28;

  /** The gap that the run of a day ends; empty where there is none or too little is known. */
  static Optional<Gap> endingOn(Diary diary, LocalDate day) {
    if (!runs(diary, day)) return Optional.empty();
    return before(diary, day)
        .filter(gap -> gap.days >= SHORTEST && gap.days > gap.mostUsual(diary));
  }

  /** The days before a day back to the last run, however few; empty where too little is known. */
  static Optional<Gap> before(Diary diary, LocalDate day) {
    LocalDate last = day.minusDays(1);
    while (!runs(diary, last)) {
      if (last.isBefore(diary.firstDay())) return Optional.empty();
      last = last.minusDays(1);
    }
    int days = (int) (day.toEpochDay() - last.toEpochDay()) - 1;
    boolean known = !last.minusDays(HISTORY - 1).isBefore(diary.firstDay());
    return known ? Optional.of(new Gap(last, day, days)) : Optional.empty();
  }

  /** Minutes of running a week in the four weeks before it. */
  double usual(Diary diary) {
    return minutes(diary, last.minusDays(HISTORY - 1), last) * 7 / HISTORY;
  }

  /** How much of a usual week the first seven days back may hold, 0 to 1. */
  double share() {
    return ComingBack.ofWeek(days, 0) / 100.0;
  }

  /** The most days off in a row in the weeks before: as many are no gap. */
  int mostUsual(Diary diary) {
    int most = 0;
    int off = 0;
    for (LocalDate day = last.minusDays(HISTORY - 1); !day.isAfter(last); day = day.plusDays(1)) {
      off = runs(diary, day) ? 0 : off + 1;
      most = Math.max(most, off);
    }
    return most;
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
