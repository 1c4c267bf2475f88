package upswing.load;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import upswing.training.Measure;
import upswing.training.Plan;
import upswing.training.Signal;
import upswing.training.Tag;

/** Three weeks of anything: sessions, runs, rides and mornings at random, the same for a seed. */
public final class RandomPlans {

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> KINDS =
      List.of("easy", "easy", "recovery", "long", "threshold", "intervals", "rest", "bike", "walk");
  private static final List<String> SPORTS = List.of("run", "run", "run", "bike", "walk", "other");

  /** A plan with some hand-made matches. */
  public static Plan of(Random chance) {
    Diary diary = diary(chance);
    for (int i = chance.nextInt(4); i > 0; i--) {
      diary.matched(run(chance), chance.nextBoolean() ? "" : session(chance));
    }
    return diary.plan();
  }

  /** A diary of plan and runs, without matches by hand. */
  public static Diary diary(Random chance) {
    Diary diary = new Diary().knows(Measure.Kind.LTHR, 172).knows(Measure.Kind.THRESHOLD_PACE, 270);
    for (int i = chance.nextInt(30); i > 0; i--) diary.planned(session(chance));
    for (int i = chance.nextInt(30); i > 0; i--) diary.did(run(chance));
    return diary;
  }

  /** Mornings up to the end of the third week; on some of them nothing is said. */
  public static Diary withMornings(Diary diary, Random chance, int daysBefore) {
    for (int day = -daysBefore; day < 21; day++) {
      if (chance.nextInt(8) == 0) continue;
      var date = Diary.MONDAY.plusDays(day);
      double strain = chance.nextInt(5) == 0 ? 1 : 0;
      diary.said(
          date,
          Signal.RESTING_HEART_RATE,
          Math.rint(48 + 1.5 * chance.nextGaussian() + 7 * strain));
      if (chance.nextBoolean()) {
        diary.said(date, Signal.HRV, Math.exp(4 + 0.08 * chance.nextGaussian() - 0.3 * strain));
      }
      diary.said(date, Signal.FATIGUE, Math.clamp(2 + (long) (strain * 3), 1, 5));
      diary.said(date, Signal.SLEEP, 460 + 20 * chance.nextGaussian() - 120 * strain);
      if (chance.nextInt(25) == 0) diary.ill(date);
    }
    return diary;
  }

  /** The same, with a chest strap that gives way to a ring one day, and a cycle of 27 days. */
  public static Diary withDevices(Diary diary, Random chance, int daysBefore) {
    withMornings(diary, chance, daysBefore);
    int change = chance.nextInt(daysBefore + 21) - daysBefore;
    for (int day = -daysBefore; day < 21; day++) {
      var date = Diary.MONDAY.plusDays(day);
      if (chance.nextInt(6) == 0) continue;
      double beats = Math.rint(48 + 1.5 * chance.nextGaussian());
      diary.measured(date, Signal.RESTING_HEART_RATE, beats, day < change ? "strap" : "ring");
      if (Math.floorMod(day, 27) == 0) diary.tagged(date, Tag.PERIOD);
    }
    return diary;
  }

  private static String session(Random chance) {
    return String.format(
        Locale.ROOT, "%s %s %d", day(chance), any(KINDS, chance), 20 + 5 * chance.nextInt(20));
  }

  private static String run(Random chance) {
    return String.format(
        Locale.ROOT,
        "%s %s %d @%d",
        day(chance),
        any(SPORTS, chance),
        20 + 5 * chance.nextInt(20),
        130 + chance.nextInt(40));
  }

  private static String day(Random chance) {
    return any(DAYS, chance) + (1 + chance.nextInt(3));
  }

  private static <T> T any(List<T> list, Random chance) {
    return list.get(chance.nextInt(list.size()));
  }

  private RandomPlans() {}
}
