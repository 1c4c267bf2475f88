package upswing.planning.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import upswing.load.Ledger;
import upswing.training.EffortZone;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.training.Workout;

/**
 * Replans a block from today: as little as the rules ask for after what happened.
 *
 * <p>The past stays as it is, and so does what is done today. Nothing that was missed is made up
 * for. Without a setback and without another wish nothing changes.
 */
public final class Repair {

  /**
   * The repair of a block.
   *
   * @param ledger what was planned and lived, as of the circumstances' today
   * @param cancelled asked again and again; once true, the work ends with a {@link
   *     java.util.concurrent.CancellationException}
   */
  public static Repaired of(
      Ledger ledger, TrainingBlock block, Circumstances now, BooleanSupplier cancelled) {
    Map<SessionId, Session> sessions = new HashMap<>(ledger.plan().sessions());
    List<DayChange> changes = new ArrayList<>();
    for (LocalDate day = now.today(); !day.isAfter(block.end()); day = day.plusDays(1)) {
      LocalDate date = day;
      Optional<Setback> stop = now.setbacks().stream().filter(s -> s.holds(date)).findFirst();
      if (stop.isEmpty()) continue;
      List<Session> before = ledger.sessionsOn(day);
      List<Session> after = before.stream().map(s -> eased(s, stop.get(), ledger)).toList();
      if (before.equals(after)) continue;
      after.forEach(s -> sessions.put(s.id(), s));
      Why why = stop.get().stops() ? new Why.Stopped(stop.get().kind()) : new Why.Hurting();
      changes.add(new DayChange(day, before, after, why));
    }
    Plan plan = ledger.plan();
    Plan after =
        new Plan(
            plan.runner(),
            plan.blocks(),
            sessions,
            plan.activities(),
            plan.checkIns(),
            plan.matches(),
            plan.mutes());
    int days = (int) (block.end().toEpochDay() - now.today().toEpochDay()) + 1;
    return new Repaired(
        block,
        block,
        plan,
        after,
        changes,
        Math.max(0, days) - changes.size(),
        Totals.of(ledger, block),
        Totals.of(Ledger.of(after, now.today()), block));
  }

  private static Session eased(Session session, Setback stop, Ledger ledger) {
    if (session.kind() == SessionKind.RACE || ledger.doneFor(session.id()).isPresent()) {
      return session;
    }
    if (stop.stops()) return session.with(SessionKind.REST, Workout.NONE);
    int minutes = (int) ledger.planned(session).minutes();
    return session.kind().isQuality()
        ? session.with(SessionKind.EASY, Workout.steady(minutes, EffortZone.EASY))
        : session;
  }

  private Repair() {}
}
