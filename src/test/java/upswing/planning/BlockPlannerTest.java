package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Made;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Measure;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionKind;

class BlockPlannerTest {

  @Test
  void twelveWeeksTowardsAHalfMarathon() {
    Made made = made(Wanted.half(), Runner.UNKNOWN);

    assertEquals("BASE BASE BASE base BUILD BUILD BUILD build PEAK PEAK TAPER TAPER", weeks(made));
    assertEquals(2, count(made, 9, SessionKind.THRESHOLD) + count(made, 9, SessionKind.INTERVALS));
    assertEquals(1, count(made, 3, SessionKind.BIKE), "still moving in a recovery week");
    assertEquals(0, count(made, 3, SessionKind.INTERVALS));
    Session race = made.sessions().getLast();
    assertEquals(SessionKind.RACE, race.kind());
    assertTrue(minutes(made, 9) > 1.3 * minutes(made, 0), "it builds up");
    assertTrue(minutes(made, 11) < 0.5 * minutes(made, 9), "and eases off");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 km on four days              | FIVE_K        | 8  | 120 | 50  | TUE60 THU60 SAT60 SUN90
          10 km, all year round          | TEN_K         | 24 | 200 | 70  | MON45 TUE60 WED60 THU60 FRI60 SAT60 SUN120
          marathon on four days          | MARATHON      | 16 | 240 | 100 | TUE75 THU90 SAT75 SUN200
          base on three days             | BASE          | 12 | 150 | 60  | TUE60 THU60 SUN120
          coming back from nothing       | RETURN        | 8  | 0   | 0   | TUE60 THU60 SUN90
          the shortest block             | TEN_K         | 4  | 180 | 60  | TUE60 THU60 SAT60 SUN90
          """)
  void blocksThatRunnersAskFor(
      String what, Goal goal, int weeks, int weekly, int longest, String days) {
    Made made = made(Wanted.block(goal, weeks, weekly, longest, days), Wanted.born(1985));

    assertEquals(weeks, made.block().weeks().size(), what);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "HALF_MARATHON, PT1H55M, 170, 70",
    "HALF_MARATHON, PT2H20M, 170, 70",
    "HALF_MARATHON, PT2H40M, 200, 60",
    "HALF_MARATHON, PT3H30M, 170, 80",
    "MARATHON, PT4H10M, 240, 100",
    "MARATHON, PT5H, 260, 90",
    "MARATHON, PT6H, 240, 100",
    "MARATHON, PT7H30M, 280, 110"
  })
  void aTargetSlowerThanLongRunsKeepsEveryRule(
      Goal goal, Duration target, int weekly, int longest) {
    Measure threshold = new Measure(Measure.Kind.THRESHOLD_PACE, Wanted.START, 270);
    BlockSettings wishes =
        Wanted.block(goal, 18, weekly, longest, "TUE75 WED75 THU75 FRI60 SAT60 SUN180");
    BlockSettings slow = slow(wishes, target);

    Made made = made(slow, Runner.UNKNOWN.with(threshold));

    assertEquals(List.of(), BlockPlanner.findings(made, Past.of(Runner.UNKNOWN.with(threshold))));
  }

  private static BlockSettings slow(BlockSettings wishes, Duration target) {
    return new BlockSettings(
        wishes.goal(),
        wishes.start(),
        wishes.weeks(),
        wishes.race(),
        Optional.of(target),
        wishes.weeklyMinutes(),
        wishes.longestMinutes(),
        wishes.available(),
        wishes.longDay(),
        wishes.rhythm(),
        wishes.cutPercent(),
        3);
  }

  @Test
  void fromFiftyYearsOnEveryThirdWeekIsARecoveryWeek() {
    Made made = made(Wanted.half(), Wanted.born(1965));

    assertEquals("BASE BASE base BASE BUILD build BUILD BUILD peak PEAK TAPER TAPER", weeks(made));
  }

  @Test
  void comingBackBeginsWithRunningAndWalkingByTurns() {
    Made made = made(Wanted.block(Goal.RETURN, 8, 0, 0, "TUE60 THU60 SUN90"), Wanted.born(1985));

    Session first =
        made.sessions().stream().filter(s -> s.kind().isRun()).findFirst().orElseThrow();

    assertTrue(first.workout().flattened().size() > 5, first::toString);
    assertEquals(Phase.RETURN, made.block().weeks().getFirst().phase());
  }

  private static BlockPlanner.Outcome plan(BlockSettings wishes, Runner runner) {
    return BlockPlanner.plan(BlockId.named("block"), "Block", wishes, runner);
  }

  private static Made made(BlockSettings wishes, Runner runner) {
    return assertInstanceOf(Made.class, plan(wishes, runner));
  }

  /** Phases in order, a recovery week in small letters. */
  private static String weeks(Made made) {
    return String.join(
        " ",
        made.block().weeks().stream()
            .map(
                w ->
                    w.recovery()
                        ? w.phase().name().toLowerCase(java.util.Locale.ROOT)
                        : w.phase().name())
            .toList());
  }

  private static long count(Made made, int week, SessionKind kind) {
    Microcycle cycle = made.block().weeks().get(week);
    return made.sessions().stream().filter(s -> cycle.holds(s.date()) && s.kind() == kind).count();
  }

  private static double minutes(Made made, int week) {
    Microcycle cycle = made.block().weeks().get(week);
    Ledger ledger = Ledger.of(Plan.EMPTY, made.block().start());
    return made.sessions().stream()
        .filter(s -> cycle.holds(s.date()) && s.kind() != SessionKind.RACE)
        .mapToDouble(s -> ledger.planned(s).minutes())
        .sum();
  }
}
