package upswing.ui.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import upswing.training.Plan;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.block.BlockWizardViewModel.Possible;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/** What is worked out behind a block in sight: it follows the block, and nothing waits for it. */
class LeftWizardTest {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Workspace workspace =
      new Workspace(new MemoryStore(Plan.EMPTY), InstantSource.fixed(Instant.EPOCH));
  private final Desk desk =
      new Desk(workspace, () -> TypicalRunner.TODAY, waiting::add, Runnable::run);
  private final BlockWizardViewModel wizard = new BlockWizardViewModel(desk, TypicalDesk.WORDS);

  /** What holds a block back takes a while to work out, and creating it must not wait for that. */
  @Test
  void theReportIsDroppedAndTheBlockIsCreated() {
    waiting.remove().run();
    Possible first = assertInstanceOf(Possible.class, wizard.sightProperty().get());
    wizard.create();
    wizard.leave();
    while (!waiting.isEmpty()) waiting.remove().run();

    assertEquals(1, desk.seen().plan().blocks().size());
    assertSame(first, wizard.sightProperty().get());
  }

  @Test
  void whatHoldsABlockBackFollowsIt() {
    waiting.remove().run();
    Possible block = assertInstanceOf(Possible.class, wizard.sightProperty().get());
    while (!waiting.isEmpty()) waiting.remove().run();
    Possible explained = assertInstanceOf(Possible.class, wizard.sightProperty().get());

    assertSame(block.made(), explained.made());
    int told = block.preview().kept().size();
    assertEquals(
        "The best there is under these answers and all rules: proven, gap 0 %",
        explained.preview().kept().get(told).sentence());
    assertTrue(explained.preview().limits().size() > block.preview().limits().size());
  }
}
