package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import upswing.training.Activity;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;

/** Whatever is changed in a plan, its figures are those of a plan that was always like that. */
class LedgerAfterTest {

  private static final LocalDate TODAY = Diary.day("Wed2");

  @RepeatedTest(200)
  void theFiguresAfterAChangeAreThoseOfTheChangedPlan(RepetitionInfo run) {
    Random chance = new Random(run.getCurrentRepetition());
    Plan plan = RandomPlans.of(chance);

    Ledger ledger = Ledger.of(plan, TODAY);
    for (int changes = 0; changes < 4; changes++) {
      plan = changed(plan, chance);
      ledger = ledger.after(plan);

      assertAlike(Ledger.of(plan, TODAY), ledger);
    }
  }

  /** A session moved, made easier, taken away; now and then all runs of another runner. */
  private static Plan changed(Plan plan, Random chance) {
    if (chance.nextInt(6) == 0) return RandomPlans.of(chance);
    if (chance.nextInt(6) == 0) return plan.withMatches(Map.of());
    Map<SessionId, Session> sessions = new HashMap<>(plan.sessions());
    if (sessions.isEmpty()) return plan;
    Session one =
        sessions.values().stream()
            .sorted(java.util.Comparator.comparing(Session::id))
            .skip(chance.nextInt(sessions.size()))
            .findFirst()
            .orElseThrow();
    switch (chance.nextInt(3)) {
      case 0 -> sessions.remove(one.id());
      case 1 -> sessions.put(one.id(), one.movedTo(one.date().plusDays(chance.nextInt(5) - 2)));
      default -> sessions.put(one.id(), one.with(SessionKind.EASY, one.workout()));
    }
    return plan.withSessions(sessions);
  }

  private static void assertAlike(Ledger wanted, Ledger ledger) {
    assertSame(wanted.plan(), ledger.plan());
    assertEquals(wanted.firstDay(), ledger.firstDay());
    assertEquals(wanted.lastDay(), ledger.lastDay());
    for (Session session : wanted.plan().sessions().values()) {
      assertEquals(wanted.planned(session), ledger.planned(session));
      assertEquals(wanted.state(session), ledger.state(session));
      assertEquals(wanted.doneFor(session.id()), ledger.doneFor(session.id()));
    }
    for (Activity activity : wanted.plan().activities().values()) {
      assertEquals(wanted.load(activity.id()), ledger.load(activity.id()));
      assertEquals(wanted.easy(activity.id()), ledger.easy(activity.id()));
      assertEquals(wanted.plannedFor(activity.id()), ledger.plannedFor(activity.id()));
    }
    for (LocalDate day = wanted.firstDay(); day.isBefore(wanted.lastDay()); day = day.plusDays(1)) {
      assertEquals(wanted.day(day), ledger.day(day));
      assertEquals(wanted.form(day), ledger.form(day));
      assertEquals(wanted.week(day), ledger.week(day));
      assertEquals(wanted.activitiesOn(day), ledger.activitiesOn(day));
    }
  }
}
