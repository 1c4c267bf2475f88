package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Blocker;
import upswing.planning.BlockPlanner.Impossible;
import upswing.planning.BlockPlanner.Made;
import upswing.planning.BlockPlanner.Outcome;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;

/** What happened just before a block, and how the block begins for it: 200 minutes are usual. */
class BeginningTest {

  private static final long SEED = 20270104;
  private static final LocalDate START = DaysBefore.START;
  private static final List<Goal> GOALS = List.of(Goal.values());

  /** Rules that read the days before a block and the first weeks of it together. */
  private static final Set<String> OF_THE_BEGINNING =
      Set.of("R02", "R03", "R04", "R21", "R23", "R24");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as every week             | 1  | -   | -       | 200 220 240 | 2  |
          six days off              | 6  | -   | -       | 157 200 220 | 9  | daysOff 2026-12-29 6 80 200
          eleven days off           | 11 | -   | -       | 138 170 187 | 9  | daysOff 2026-12-24 11 70 200
          three weeks off           | 20 | -   | -       | 100 119 128 | 10 | daysOff 2026-12-15 21 50 200
          back since Tuesday        | 22 | 6   | -       | 140 154 169 | 2  | backSince 2026-12-29 15 70 200
          a cold at the weekend     | 3  | ill | 2..1    | 157 200 220 | 9  | daysOff 2026-12-31 4 80 200, ill 2027-01-03 2027-01-06
          eight days ill            | 9  | ill | 8..1    | 61 121 133  | 10 | daysOff 2026-12-26 10 70 200, illFirstRun 2027-01-03 20
          ill, and well for a week  | 1  | ill | 12..8   | 200 220 240 | 2  |
          10 km the day before      | 1  | km  | 1:10    | 200 220 240 | 9  | raced 2027-01-03 4 0
          10 km a week before       | 1  | km  | 8:10    | 200 220 240 | 2  |
          a half the day before     | 1  | km  | 1:21.1  | 160 200 220 | 9  | racedLong 2027-01-03 8 1
          a half a week before      | 1  | km  | 8:21.1  | 200 220 240 | 2  | raced 2026-12-27 1 0
          a marathon the day before | 1  | km  | 1:42.2  | 120 160 175 | 16 | racedLong 2027-01-03 15 3
          a marathon a week before  | 1  | km  | 8:42.2  | 160 200 220 | 9  | raced 2026-12-27 8 0
          """)
  void aBlockHeedsWhatWasBefore(
      String what,
      int lastRun,
      String kind,
      String days,
      String weeks,
      int firstKeyDay,
      String notes) {
    DaysBefore before = before(lastRun, kind, days);

    Made made = assertInstanceOf(Made.class, plan(wishes(Goal.HALF_MARATHON), before.past()), what);

    assertEquals(weeks, minutes(made, 0) + " " + minutes(made, 1) + " " + minutes(made, 2));
    assertEquals(firstKeyDay, firstKeyDay(made), "day of the first key session");
    assertEquals(notes == null ? "" : notes, told(made.notes()));
    assertEquals(List.of(), findings(made, before));
  }

  @Test
  void whoStillRunsIsNotTakenToStopBeforeTheBlock() {
    DaysBefore days = DaysBefore.runUntil(13);
    LocalDate today = START.minusDays(9);

    Made made = assertInstanceOf(Made.class, plan(wishes(Goal.HALF_MARATHON), days.past(today)));

    assertEquals("200", minutes(made, 0));
  }

  @Test
  void afterFiveWeeksOffNothingIsLeftToMeasureLongRunsBy() {
    Past past = DaysBefore.runUntil(36).past();

    Impossible none = assertInstanceOf(Impossible.class, plan(wishes(Goal.HALF_MARATHON), past));
    Made back = assertInstanceOf(Made.class, plan(wishes(Goal.RETURN), past));

    Blocker first = none.blockers().getFirst();
    assertEquals("longOff 2026-11-29 35 50 200", told(first.notes()));
    assertTrue(first.loosened().isEmpty(), "no click undoes it");
    assertTrue(none.blockers().size() > 1, "but there is a way out");
    assertEquals("100", minutes(back, 0));
  }

  /** Whatever was before: read together with it, the block breaks no rule of its first weeks. */
  @Test
  void noBeginningBreaksARule() {
    Random chance = new Random(SEED);
    int made = 0;
    for (int i = 0; i < 40; i++) {
      DaysBefore days = DaysBefore.runUntil(1 + chance.nextInt(30));
      if (chance.nextInt(3) == 0) days.ill(1 + chance.nextInt(9), 1);
      if (chance.nextInt(3) == 0) {
        days.raced(1 + chance.nextInt(20), List.of(5.0, 10.0, 21.1, 42.2).get(chance.nextInt(4)));
      }
      Goal goal = GOALS.get(chance.nextInt(GOALS.size()));
      Optional<Made> block =
          BlockPlanner.made(BlockId.named("block"), "", wishes(goal), days.past(), () -> false);
      if (block.isEmpty()) continue;
      made++;
      assertEquals(
          List.of(), findings(block.get(), days), () -> goal + " " + told(block.get().notes()));
    }
    assertTrue(made > 20, "too few to prove anything: " + made);
  }

  private static DaysBefore before(int lastRun, String kind, String days) {
    DaysBefore before = DaysBefore.runUntil(lastRun);
    return switch (kind) {
      case "-" -> before;
      case "ill" -> {
        String[] mornings = days.split("\\.\\.");
        yield before.ill(Integer.parseInt(mornings[0]), Integer.parseInt(mornings[1]));
      }
      case "km" -> {
        String[] race = days.split(":");
        yield before.raced(Integer.parseInt(race[0]), Double.parseDouble(race[1]));
      }
      default -> before.backFrom(Integer.parseInt(kind));
    };
  }

  private static BlockSettings wishes(Goal goal) {
    return Wanted.block(goal, 12, 200, 80, "TUE60 WED75 THU60 SAT75 SUN150");
  }

  private static Outcome plan(BlockSettings wishes, Past past) {
    return BlockPlanner.plan(BlockId.named("block"), "Block", wishes, past, () -> false);
  }

  /** Read by the plan check with all that was lived before. */
  private static List<Finding> findings(Made made, DaysBefore before) {
    Ledger lived = before.past().lived().orElseThrow();
    Map<SessionId, Session> sessions = new HashMap<>(lived.plan().sessions());
    made.sessions().forEach(session -> sessions.put(session.id(), session));
    Plan all =
        lived.plan().withSessions(sessions).withBlocks(Map.of(made.block().id(), made.block()));
    return PlanCheck.repairable(Ledger.of(all, START), START, made.block().end()).stream()
        .filter(finding -> OF_THE_BEGINNING.contains(finding.rule()))
        .toList();
  }

  private static String minutes(Made made, int week) {
    Ledger ledger = Ledger.of(Plan.EMPTY, START);
    return ""
        + made.sessions().subList(7 * week, 7 * week + 7).stream()
            .mapToLong(session -> Math.round(ledger.planned(session).minutes()))
            .sum();
  }

  /** Counted from 1. */
  private static int firstKeyDay(Made made) {
    int day = 0;
    while (!made.sessions().get(day).kind().isQuality()) day++;
    return day + 1;
  }

  /** Only what is about the days before. */
  private static String told(List<BlockPlanner.Note> notes) {
    return notes.stream()
        .filter(note -> note.key().matches(".*(Off|off|back|ill|raced).*"))
        .map(
            note ->
                note.key().substring(note.key().lastIndexOf('.') + 1)
                    + " "
                    + String.join(" ", note.about()))
        .collect(Collectors.joining(", "));
  }
}
