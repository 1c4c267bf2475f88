package upswing.planning.check;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import upswing.readiness.Mornings;
import upswing.readiness.SignalMorning;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Signal;
import upswing.training.Tag;

/**
 * What the mornings up to one of them show of the signs of low energy.
 *
 * @param others how many signs besides a lost period
 */
record SignsOfDeficit(boolean periodLost, int others) {

  /** How far back is looked. */
  static final int DAYS = 90;

  private static final int PERIODS = 3;
  private static final int KNOWN_DAYS = 60;
  private static final int APART = 14;
  private static final int ILLNESSES = 3;
  private static final double WEIGHT_LOST = 0.05;
  private static final int LOW_MORNINGS = 7;
  private static final int MOOD_DAYS = 14;
  private static final int MEAL_DAYS = 28;
  private static final int MEALS = 4;

  static SignsOfDeficit of(Diary diary, LocalDate day) {
    int others = 0;
    if (bouts(lately(diary, day), Tag.ILL, 2) >= ILLNESSES) others++;
    if (isLighter(diary.ledger().plan().runner(), day)) others++;
    if (diary.mornings().filter(mornings -> isLow(mornings, day)).isPresent()) others++;
    if (areMealsLeftOut(diary, day)) others++;
    return new SignsOfDeficit(isPeriodLost(diary, day), others);
  }

  /** More than half of the last four weeks' answers about a meal after a run, four at least. */
  private static boolean areMealsLeftOut(Diary diary, LocalDate day) {
    List<Boolean> said =
        diary
            .between(day.minusDays(MEAL_DAYS - 1), day)
            .flatMap(entry -> entry.done().flatMap(Activity::fuelled).stream())
            .toList();
    long left = said.stream().filter(fuelled -> !fuelled).count();
    return said.size() >= MEALS && 2 * left > said.size();
  }

  private static boolean isPeriodLost(Diary diary, LocalDate day) {
    Collection<CheckIn> lately = lately(diary, day);
    Collection<CheckIn> before =
        diary.ledger().plan().checkIns().headMap(day.minusDays(DAYS - 1), false).values();
    return lately.size() >= KNOWN_DAYS
        && lately.stream().noneMatch(said -> said.tags().contains(Tag.PERIOD))
        && bouts(before, Tag.PERIOD, APART) >= PERIODS;
  }

  private static Collection<CheckIn> lately(Diary diary, LocalDate day) {
    return diary
        .ledger()
        .plan()
        .checkIns()
        .subMap(day.minusDays(DAYS - 1), true, day, true)
        .values();
  }

  /** How often something was noted anew after so many days without. */
  private static int bouts(Collection<CheckIn> mornings, Tag tag, int daysApart) {
    int bouts = 0;
    LocalDate last = LocalDate.MIN;
    for (CheckIn said : mornings) {
      if (!said.tags().contains(tag)) continue;
      if (last.equals(LocalDate.MIN) || said.date().isAfter(last.plusDays(daysApart))) bouts++;
      last = said.date();
    }
    return bouts;
  }

  private static boolean isLighter(Runner runner, LocalDate day) {
    Optional<Measure> now = runner.asOf(Measure.Kind.WEIGHT, day);
    Optional<Measure> then = runner.asOf(Measure.Kind.WEIGHT, day.minusDays(DAYS));
    return now.isPresent()
        && then.isPresent()
        && now.get().value() <= (1 - WEIGHT_LOST) * then.get().value() + 1e-9;
  }

  private static boolean isLow(Mornings mornings, LocalDate day) {
    return day.minusDays(MOOD_DAYS - 1)
            .datesUntil(day.plusDays(1))
            .map(morning -> mornings.on(morning).signals().get(Signal.MOOD))
            .filter(mood -> mood != null && mood.standing() == SignalMorning.Standing.OUTSIDE_WORSE)
            .count()
        >= LOW_MORNINGS;
  }
}
