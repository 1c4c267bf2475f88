package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionKind;

/** What holds for every block, whatever a runner asks for. */
class BlockPlannerPropertyTest {

  private static final long SEED = 20270104;
  private static final BlockId ID = BlockId.named("block");

  @Test
  void everyBlockOfThousandsKeepsEveryRule() {
    Random chance = new Random(SEED);
    List<Asking> asking = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      BlockSettings wishes = i % 3 == 0 ? Wanted.wild(chance) : Wanted.sane(chance);
      asking.add(new Asking(wishes, Wanted.anyRunner(chance), i % 3 == 0));
    }

    long made = asking.parallelStream().filter(BlockPlannerPropertyTest::keepsEveryRule).count();

    assertTrue(made > 550, "too few to prove anything: " + made);
  }

  private record Asking(BlockSettings wishes, Runner runner, boolean wild) {}

  /** Whether there is a block; it keeps every rule. */
  private static boolean keepsEveryRule(Asking asking) {
    BlockSettings wishes = asking.wishes;
    Runner runner = asking.runner;
    Optional<Made> block = BlockPlanner.made(ID, "Block", wishes, runner);
    if (asking.wild) assertEquals(block.isPresent(), isPossible(wishes, runner), wishes::toString);
    if (block.isEmpty()) return false;
    assertEquals(List.of(), findings(block.get(), runner), wishes::toString);
    assertKeepsToTheDays(block.get(), wishes, runner);
    return true;
  }

  @Test
  void whoKnowsWhatAGoalTakesGetsABlock() {
    Random chance = new Random(SEED);
    List<BlockSettings> sane = Stream.generate(() -> Wanted.sane(chance)).limit(1000).toList();

    long made = sane.parallelStream().filter(wishes -> made(wishes).isPresent()).count();

    assertTrue(made >= 970, made + " of 1000 were made");
  }

  @Test
  void theSameWishesGiveTheSameBlock() {
    Random chance = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      BlockSettings wishes = Wanted.wild(chance);
      assertEquals(made(wishes), made(wishes));
    }
  }

  private static Optional<Made> made(BlockSettings wishes) {
    return BlockPlanner.made(ID, "Block", wishes, Runner.UNKNOWN);
  }

  private static boolean isPossible(BlockSettings wishes, Runner runner) {
    return BlockPlanner.isPossible(wishes, Past.of(runner), () -> false);
  }

  /** Read anew, apart from the planner's own check. */
  private static List<Finding> findings(Made made, Runner runner) {
    Plan plan =
        new Plan(
            runner,
            Map.of(ID, made.block()),
            made.sessions().stream().collect(Collectors.toMap(Session::id, s -> s)),
            Map.of(),
            Collections.emptyNavigableMap(),
            Map.of());
    LocalDate start = made.block().start();
    return PlanCheck.limits(Ledger.of(plan, start), start.minusYears(1), start.plusYears(1));
  }

  private static void assertKeepsToTheDays(Made made, BlockSettings wishes, Runner runner) {
    Ledger ledger = Ledger.of(Plan.EMPTY.with(runner), wishes.start());
    assertEquals(7 * wishes.weeks(), made.sessions().size(), "one session a day");
    assertEquals(
        wishes.weeks() * 7L, made.sessions().stream().map(Session::date).distinct().count());
    for (Session session : made.sessions()) {
      if (session.kind() == SessionKind.RACE) {
        assertEquals(wishes.race().orElseThrow(), session.date());
        continue;
      }
      int limit = wishes.available().getOrDefault(session.date().getDayOfWeek(), 0);
      double minutes = ledger.planned(session).minutes();
      assertTrue(minutes <= limit + 1e-6, () -> session + " within " + limit);
      assertEquals(session.kind() == SessionKind.REST, minutes == 0, session::toString);
    }
    boolean raced = made.sessions().stream().anyMatch(s -> s.kind() == SessionKind.RACE);
    assertEquals(wishes.race().isPresent(), raced);
  }
}
