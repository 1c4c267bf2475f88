package upswing.planning.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner;
import upswing.planning.BlockPlanner.Made;
import upswing.training.Absence;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.RecoveryRhythm;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionKind;

/** Days away that the block was made with stay free when it is replanned. */
class AwayRepairTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final Absence AWAY = new Absence(START.plusDays(35), START.plusDays(39));
  private static final Map<DayOfWeek, Integer> DAYS =
      Map.of(
          DayOfWeek.TUESDAY, 60,
          DayOfWeek.THURSDAY, 60,
          DayOfWeek.SATURDAY, 60,
          DayOfWeek.SUNDAY, 90);

  @Test
  void aDayThatBecomesFreeIsRunOnButNotWhileAway() {
    BlockSettings asked =
        new BlockSettings(
            Goal.BASE,
            START,
            8,
            Optional.empty(),
            Optional.empty(),
            150,
            55,
            DAYS,
            DayOfWeek.SUNDAY,
            RecoveryRhythm.AUTOMATIC,
            32,
            1,
            List.of(AWAY));
    Made made =
        assertInstanceOf(
            Made.class, BlockPlanner.plan(BlockId.named("base"), "Base", asked, Runner.UNKNOWN));
    Plan plan =
        Plan.EMPTY
            .withBlocks(Map.of(made.block().id(), made.block()))
            .withSessions(made.sessions().stream().collect(Collectors.toMap(Session::id, s -> s)));
    Map<DayOfWeek, Integer> more = new EnumMap<>(DAYS);
    more.put(DayOfWeek.FRIDAY, 45);
    more.remove(DayOfWeek.TUESDAY);
    BlockSettings wishes = asked.free(more, DayOfWeek.SUNDAY);

    Repaired repaired =
        Repair.of(
            Ledger.of(plan, START),
            made.block(),
            new Circumstances(START, List.of(), wishes),
            () -> false);

    assertEquals(List.of(AWAY), repaired.blockAfter().settings().away());
    assertTrue(repaired.changes().size() > 3, "other days are taken up");
    for (LocalDate day = AWAY.first(); !day.isAfter(AWAY.last()); day = day.plusDays(1)) {
      for (Session session : repaired.after().sessionsOn(day)) {
        assertEquals(SessionKind.REST, session.kind(), session::toString);
      }
    }
  }
}
