package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.load.RandomPlans;
import upswing.training.Plan;

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
}
