package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The way to one goal race: the 14 days up to race day, and the usual week before them.
 *
 * @param usual the biggest of the last four whole weeks before, of the same block where there is
 *     one
 */
record RaceRun(Diary diary, LocalDate race, Week usual) {

  static final int TAPER_DAYS = 14;
  private static final int WEEKS = 4;

  /** One for each goal race with at least one whole week before its taper. */
  static List<RaceRun> of(Diary diary) {
    List<RaceRun> all = new ArrayList<>();
    LocalDate last = diary.to().plusDays(TAPER_DAYS);
    for (Entry race : diary.races(diary.from(), last).stream().filter(diary::isGoal).toList()) {
      usual(diary, race.date())
          .filter(week -> week.minutes() > 0)
          .ifPresent(week -> all.add(new RaceRun(diary, race.date(), week)));
    }
    return all;
  }

  private static Optional<Week> usual(Diary diary, LocalDate race) {
    LocalDate taper = race.minusDays(TAPER_DAYS - 1);
    LocalDate oldest =
        diary
            .block(race)
            .map(block -> block.start())
            .filter(start -> start.isAfter(taper.minusWeeks(WEEKS)))
            .orElse(taper.minusWeeks(WEEKS));
    return diary.weeks(oldest, taper).stream()
        .filter(w -> w.isWhole() && w.end().isBefore(taper) && !w.start().isBefore(oldest))
        .max(Comparator.comparingDouble(Week::minutes));
  }

  /** How much the last 14 days take off, 0 to 1. */
  double cut() {
    return 1 - taperMinutes() / usual.minutes();
  }

  /** The first of the last 14 days. */
  LocalDate taperStart() {
    return race.minusDays(TAPER_DAYS - 1);
  }

  /** Minutes a week in the last 14 days, the race left out. */
  double taperMinutes() {
    return diary
            .between(taperStart(), race)
            .filter(Entry::isVolume)
            .mapToDouble(Entry::minutes)
            .sum()
        / 2;
  }

  /** Runs a week in the last 14 days, the race included. */
  double taperRuns() {
    return diary.between(taperStart(), race).filter(entry -> entry.kind().isRun()).count() / 2.0;
  }
}
