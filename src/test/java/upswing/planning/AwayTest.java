package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Impossible;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.Absence;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Microcycle;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Wished;

/** Blocks of a runner who knows when there will be no training. */
class AwayTest {

  private static final long SEED = 20270312;
  private static final String DAYS = "TUE60 WED75 THU60 SAT60 SUN120";
  private static final BlockId ID = BlockId.named("block");

  /** A half marathon in twelve weeks; recovery weeks with an R. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          never away            |       | 169 185 200 136R 220 240 260 176R 280 290 217 85
          a Monday, always free | 35 35 | 169 185 200 136R 220 240 260 176R 280 290 217 85
          a Tuesday             | 36 36 | 169 185 200 136R 220 180 240 163R 260 270 202 85
          a working week        | 35 39 | 169 185 125R 200 220 80 130 220 240 255 191 85
          """)
  void whatBecomesOfTheWeeks(String what, String away, String expected) {
    BlockSettings wishes = Wanted.half();
    if (away != null) {
      String[] days = away.split(" ");
      wishes = away(wishes, Integer.parseInt(days[0]), Integer.parseInt(days[1]));
    }

    Made made = made(wishes).orElseThrow();

    assertEquals(expected, weeks(made));
  }

  @Test
  void theLongRunGoesOnWhereItWasOrFromTheLastSince() {
    BlockSettings half = Wanted.half();

    assertEquals("59 60 70 46 75 - 45 75 80 85 41", longRuns(made(away(half, 40, 41))));
    assertEquals("59 60 70 46 75 - - 41 60 65 35", longRuns(made(away(half, 40, 48))));
  }

  /** Two weeks of holiday after six of sixteen weeks: half a week, then 70 and 85 %, then on. */
  @Test
  void aHolidayOfTwoWeeksIsBridged() {
    BlockSettings half = Wanted.block(Goal.HALF_MARATHON, 16, 170, 80, DAYS);
    Made made = made(away(half, 42, 55)).orElseThrow();

    assertEquals("169 185 200 136R 220 240 0 0 96 167 202 240 260 270 202 85", weeks(made));
    assertEquals("59 60 70 41 75 80 - - 21 52 57 60 65 70 42", longRuns(Optional.of(made)));
    assertEquals(List.of(), repairable(made));
  }

  /** The taper alone would not be easy enough (R10), though every week could grow to the goal. */
  @Test
  void whatBreaksAnotherRuleIsRefusedToo() {
    BlockSettings marathon =
        Wanted.block(Goal.MARATHON, 12, 209, 80, "TUE60 WED75 THU60 SAT75 SUN180");
    BlockSettings wishes = away(marathon, 65, 74);

    Impossible outcome =
        assertInstanceOf(Impossible.class, BlockPlanner.plan(ID, "Block", wishes, Runner.UNKNOWN));

    assertEquals(marathon, outcome.blockers().getFirst().loosened().orElseThrow());
  }

  @Test
  void aTaperWithAFreeWeekendKeepsItsRuns() {
    BlockSettings wishes = away(Wanted.half(), 75, 76);

    Made made = made(wishes).orElseThrow();

    assertEquals(List.of(), repairable(made));
    assertTrue(
        made.sessions().stream()
            .filter(session -> session.date().isAfter(wishes.end().minusDays(10)))
            .anyMatch(session -> session.kind().isQuality()));
  }

  @Test
  void threeWeeksInARowLeaveNoWayAndAClickGivesUpTheirLastDays() {
    BlockSettings wishes = away(Wanted.half(), 30, 50);

    Impossible outcome =
        assertInstanceOf(Impossible.class, BlockPlanner.plan(ID, "Block", wishes, Runner.UNKNOWN));

    BlockPlanner.Blocker away =
        outcome.blockers().stream()
            .filter(blocker -> blocker.notes().getFirst().key().endsWith(".away"))
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("6", "2027-02-18", "2027-02-23", "21"), away.notes().getFirst().about());
    assertEquals(away(Wanted.half(), 30, 44), away.loosened().orElseThrow());
  }

  @Test
  void ofTwoJourneysTheOneThatLeavesNoWayIsNamed() {
    LocalDate start = Wanted.START;
    Absence day = new Absence(start.plusDays(15), start.plusDays(15));
    Absence weeks = new Absence(start.plusDays(30), start.plusDays(50));
    BlockSettings wishes = new Wished(Wanted.half()).away(List.of(weeks, day)).settings();

    Impossible outcome =
        assertInstanceOf(Impossible.class, BlockPlanner.plan(ID, "Block", wishes, Runner.UNKNOWN));

    assertTrue(
        outcome.blockers().stream()
            .flatMap(blocker -> blocker.loosened().stream())
            .anyMatch(other -> other.away().contains(day) && !other.away().contains(weeks)));
  }

  @Test
  void awayOnRaceDayIsAMistakeByItself() {
    BlockSettings wishes = away(Wanted.half(), 82, 83);

    Impossible outcome =
        assertInstanceOf(Impossible.class, BlockPlanner.plan(ID, "Block", wishes, Runner.UNKNOWN));

    assertEquals(1, outcome.blockers().size());
    assertEquals(
        "planning.blocked.awayOnRace", outcome.blockers().getFirst().notes().getFirst().key());
    assertEquals(
        List.of(new Absence(wishes.end().minusDays(1), wishes.end().minusDays(1))),
        outcome.blockers().getFirst().loosened().orElseThrow().away());
  }

  /** Nothing stands on a day away, and all rules hold, also those of coming back. */
  @Test
  void blocksAroundDaysAwayKeepEveryRule() {
    Random chance = new Random(SEED);
    List<BlockSettings> asked = new ArrayList<>();
    for (int i = 0; i < 300; i++) asked.add(Wanted.away(Wanted.sane(chance), chance));

    List<Made> made = asked.parallelStream().flatMap(wishes -> made(wishes).stream()).toList();

    int early = 0;
    for (Made block : made) {
      BlockSettings wishes = block.block().settings();
      for (Session session : block.sessions()) {
        boolean free = session.kind() == SessionKind.REST;
        assertTrue(free || !wishes.isAway(session.date()), session::toString);
      }
      assertEquals(List.of(), BlockPlanner.findings(block, Past.of(Runner.UNKNOWN)));
      if (!repairable(block).isEmpty()) early++;
    }
    assertTrue(made.size() > 200, "too few to prove anything: " + made.size());
    // Only where the runs of a week are fewer than its days, so that a gap is longer than it looks.
    assertTrue(early <= made.size() / 10, early + " of " + made.size() + " come back too early");
  }

  private static BlockSettings away(BlockSettings wishes, int first, int last) {
    LocalDate start = wishes.start();
    return new Wished(wishes)
        .away(List.of(new Absence(start.plusDays(first), start.plusDays(last))))
        .settings();
  }

  private static Optional<Made> made(BlockSettings wishes) {
    return BlockPlanner.made(ID, "Block", wishes, Runner.UNKNOWN);
  }

  private static List<Finding> repairable(Made made) {
    return PlanCheck.repairable(ledger(made), made.block().start(), made.block().end());
  }

  private static Ledger ledger(Made made) {
    return BlockPlanner.alone(made.block(), made.sessions(), Past.of(Runner.UNKNOWN));
  }

  private static String weeks(Made made) {
    Ledger ledger = ledger(made);
    return made.block().weeks().stream()
        .map(week -> Math.round(minutes(made, ledger, week)) + (week.recovery() ? "R" : ""))
        .collect(Collectors.joining(" "));
  }

  private static double minutes(Made made, Ledger ledger, Microcycle week) {
    return made.sessions().stream()
        .filter(session -> week.holds(session.date()) && session.kind() != SessionKind.RACE)
        .mapToDouble(session -> ledger.planned(session).minutes())
        .sum();
  }

  private static String longRuns(Optional<Made> made) {
    Ledger ledger = ledger(made.orElseThrow());
    return made.get().block().weeks().stream()
        .limit(made.get().block().weeks().size() - 1L)
        .map(
            week ->
                made.get().sessions().stream()
                    .filter(s -> week.holds(s.date()) && s.kind() == SessionKind.LONG)
                    .map(s -> String.valueOf(Math.round(ledger.planned(s).minutes())))
                    .findFirst()
                    .orElse("-"))
        .collect(Collectors.joining(" "));
  }
}
