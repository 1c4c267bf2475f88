package upswing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import upswing.training.BlockId;
import upswing.training.EffortZone;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.TrainingBlock;
import upswing.training.Workout;
import upswing.ui.TypicalRunner;

/** A new block over the typical runner's twelve weeks from 4 January to 28 March 2027. */
class BlockEditsTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private final Plan plan = TypicalRunner.calm().plan();

  @Test
  void sessionsInItsWeeksGiveWayAndOthersStay() {
    TrainingBlock block = block("new", START.plusWeeks(8), 8);
    Session first = easy(block.start());

    Plan after = make(block, List.of(first), Set.of());

    assertEquals(List.of(first), after.sessionsOn(block.start()));
    assertTrue(after.sessionsOn(block.start().plusDays(1)).isEmpty());
    assertEquals(plan.sessionsOn(START), after.sessionsOn(START));
  }

  @Test
  void anOlderBlockKeepsItsOtherWeeks() {
    TrainingBlock block = block("new", START.plusWeeks(8), 8);

    Plan after = make(block, List.of(), Set.of());

    TrainingBlock older = after.blocks().get(BlockId.named("half"));
    assertEquals(8, older.weeks().size());
    assertEquals(block.start().minusDays(1), older.end());
  }

  @Test
  void anOlderBlockThatIsCoveredWhollyGoes() {
    Plan after = make(block("new", START, 12), List.of(), Set.of());

    assertEquals(Set.of(BlockId.named("new")), after.blocks().keySet());
  }

  @Test
  void whatIsDoneStaysAndHasItsDayAlone() {
    TrainingBlock block = block("new", START.plusWeeks(8), 4);
    LocalDate tuesday = block.start().plusDays(1);
    Session done = plan.sessionsOn(tuesday).getFirst();

    Plan after = make(block, List.of(easy(tuesday), easy(tuesday.plusDays(1))), Set.of(done.id()));

    assertEquals(List.of(done), after.sessionsOn(tuesday));
    assertFalse(after.sessionsOn(tuesday.plusDays(1)).isEmpty());
  }

  @Test
  void takenBackEverythingIsAsItWas() {
    TrainingBlock block = block("new", START.plusWeeks(4), 20);
    Edit edit =
        BlockEdits.newBlock(plan, block, List.of(easy(block.start())), s -> false).orElseThrow();

    assertEquals(plan, edit.change().inverse().applyTo(edit.change().applyTo(plan)));
    assertEquals(new Deed(Deed.Kind.NEW_BLOCK, List.of("new", "2027-02-01", "20")), edit.deed());
  }

  private Plan make(TrainingBlock block, List<Session> sessions, Set<SessionId> done) {
    return BlockEdits.newBlock(plan, block, sessions, s -> done.contains(s.id()))
        .orElseThrow()
        .change()
        .applyTo(plan);
  }

  private TrainingBlock block(String name, LocalDate start, int weeks) {
    List<Microcycle> cycles =
        Stream.iterate(start, week -> week.plusWeeks(1))
            .limit(weeks)
            .map(week -> new Microcycle(week, Phase.BASE, false))
            .toList();
    Map<BlockId, TrainingBlock> known = plan.blocks();
    return new TrainingBlock(
        BlockId.named(name), name, known.get(BlockId.named("half")).settings(), cycles);
  }

  private static Session easy(LocalDate date) {
    return Session.on(
        date,
        SessionId.named("new " + date),
        SessionKind.EASY,
        Workout.steady(45, EffortZone.EASY));
  }
}
