package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.training.Activity;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;

class MatchingPropertyTest {

  @RepeatedTest(300)
  void noSessionAndNoActivityIsEverUsedTwice(RepetitionInfo seed) {
    Plan plan = RandomPlans.of(new Random(seed.getCurrentRepetition()));
    Ledger ledger = Ledger.of(plan, Diary.day("Mon4"));
    Set<Session> used = new HashSet<>();

    for (Activity activity : plan.activities().values()) {
      Optional<Session> session = ledger.plannedFor(activity.id());
      session.ifPresent(
          s -> {
            assertTrue(used.add(s), "used twice: " + s);
            assertEquals(Optional.of(activity), ledger.doneFor(s.id()));
            assertTrue(s.kind() != SessionKind.REST);
            if (!plan.matches().containsKey(activity.id())) {
              assertTrue(Math.abs(ChronoUnit.DAYS.between(s.date(), activity.date())) <= 1);
            }
          });
    }
    long done =
        plan.sessions().keySet().stream().filter(id -> ledger.doneFor(id).isPresent()).count();
    assertEquals(used.size(), done);
  }

  @RepeatedTest(100)
  void theSamePlanIsMatchedTheSameWay(RepetitionInfo seed) {
    Plan plan = RandomPlans.of(new Random(seed.getCurrentRepetition()));
    Ledger one = Ledger.of(plan, Diary.day("Mon4"));
    Ledger other = Ledger.of(plan, Diary.day("Mon2"));

    for (Activity activity : plan.activities().values()) {
      assertEquals(one.plannedFor(activity.id()), other.plannedFor(activity.id()));
    }
  }
}
