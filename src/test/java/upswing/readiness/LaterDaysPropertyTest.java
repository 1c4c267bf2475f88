package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.load.RandomPlans;
import upswing.training.Activity;
import upswing.training.ActivityId;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;

class LaterDaysPropertyTest {

  /** The plan as it was on a morning: nothing planned after it, nothing done on it or later. */
  private static Plan asOf(LocalDate morning, Plan plan) {
    return new Plan(
        plan.runner(),
        plan.blocks(),
        plan.sessions().entrySet().stream()
            .filter(entry -> !entry.getValue().date().isAfter(morning))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        plan.activities().entrySet().stream()
            .filter(entry -> entry.getValue().date().isBefore(morning))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        plan.checkIns().headMap(morning, true),
        plan.matches());
  }

  @RepeatedTest(150)
  void nothingFromLaterDaysIsInAMorning(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    Plan plan = RandomPlans.withMornings(RandomPlans.diary(chance), chance, 40).plan();
    Mornings all = Mornings.of(Ledger.of(plan, Diary.day("Sun3")));

    for (LocalDate day = Diary.MONDAY; day.isBefore(Diary.day("Sun3")); day = day.plusDays(1)) {
      Mornings then = Mornings.of(Ledger.of(asOf(day, plan), day));

      assertEquals(then.on(day), all.on(day));
    }
  }

  @RepeatedTest(30)
  void aMorningAskedForAloneIsWhatItIsAmongAll(RepetitionInfo seed) {
    Random chance = new Random(300 + seed.getCurrentRepetition());
    Plan plan = RandomPlans.withDevices(RandomPlans.diary(chance), chance, 130).plan();
    Ledger ledger = Ledger.of(plan, Diary.day("Sun3"));
    Mornings all = Mornings.of(ledger);
    Mornings soon = Mornings.soon(ledger);
    List<LocalDate> days =
        new ArrayList<>(
            Diary.MONDAY.minusDays(135).datesUntil(Diary.day("Sun3").plusDays(2)).toList());
    Collections.shuffle(days, chance);

    for (LocalDate day : days) assertEquals(all.on(day), soon.on(day));
    assertEquals(all.on(days.getFirst()), Mornings.soon(ledger).on(days.getFirst()));
  }

  @RepeatedTest(30)
  void norIsALaterDeviceOrCycle(RepetitionInfo seed) {
    Random chance = new Random(900 + seed.getCurrentRepetition());
    Plan plan = RandomPlans.withDevices(RandomPlans.diary(chance), chance, 130).plan();
    Mornings all = Mornings.of(Ledger.of(plan, Diary.day("Sun3")));

    for (LocalDate day = Diary.MONDAY; day.isBefore(Diary.day("Sun3")); day = day.plusDays(1)) {
      Mornings then = Mornings.of(Ledger.of(asOf(day, plan), day));

      assertEquals(then.on(day), all.on(day));
    }
  }

  @RepeatedTest(40)
  void whatIsImportedOrPlannedLaterForLaterDaysChangesNoEarlierMorning(RepetitionInfo seed) {
    Random chance = new Random(1_700 + seed.getCurrentRepetition());
    Plan before = RandomPlans.withDevices(RandomPlans.diary(chance), chance, 60).plan();
    LocalDate cut = Diary.day("Thu2");
    Plan after =
        join(
            asOf(cut, before),
            RandomPlans.withDevices(RandomPlans.diary(chance), chance, 60).plan(),
            cut);
    Mornings then = Mornings.of(Ledger.of(before, Diary.day("Sun3")));
    Mornings now = Mornings.of(Ledger.of(after, Diary.day("Sun3")));

    for (LocalDate day = Diary.MONDAY.minusDays(60); !day.isAfter(cut); day = day.plusDays(1)) {
      assertEquals(then.on(day), now.on(day));
    }
  }

  /** The plan up to a morning, and everything another one has later. */
  private static Plan join(Plan early, Plan other, LocalDate cut) {
    Map<SessionId, Session> sessions = new HashMap<>(early.sessions());
    other
        .sessions()
        .forEach(
            (id, s) -> {
              if (s.date().isAfter(cut)) sessions.put(id, s);
            });
    Map<ActivityId, Activity> activities = new HashMap<>(early.activities());
    other
        .activities()
        .forEach(
            (id, a) -> {
              if (!a.date().isBefore(cut)) activities.put(id, a);
            });
    NavigableMap<LocalDate, CheckIn> checkIns = new TreeMap<>(early.checkIns());
    checkIns.putAll(other.checkIns().tailMap(cut, false));
    return new Plan(
        early.runner(), early.blocks(), sessions, activities, checkIns, early.matches());
  }
}
