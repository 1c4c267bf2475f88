package upswing.coach;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import upswing.load.Ledger;
import upswing.planning.BlockPlanner.Made;
import upswing.training.Microcycle;
import upswing.training.Phase;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionKind;
import upswing.training.Workout;
import upswing.training.WorkoutPart.Repeat;

/** What a coach looks at first in a block, for the twenty. */
class CoachTest {

  static List<Asked> asked() {
    return Asked.ALL;
  }

  @ParameterizedTest
  @MethodSource("asked")
  void theWorkGrowsTowardsTheRaceAndNeverJumps(Asked asked) {
    Made made = made(asked);
    List<Double> building = building(made);

    double biggest = building.stream().mapToDouble(m -> m).max().orElseThrow();
    assertTrue(building.getLast() >= 0.9 * biggest, () -> "it peaks too early: " + building);
    for (int i = 1; i < building.size(); i++) {
      double before = building.get(i - 1);
      double most = before < 180 ? before * 1.15 + 1 : before * 1.101;
      assertTrue(building.get(i) <= most, () -> "a jump: " + building);
      assertTrue(building.get(i) >= 0.9 * before, () -> "a hole: " + building);
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void longRunsGrowEvenly(Asked asked) {
    Made made = made(asked);
    List<Double> runs = new ArrayList<>();
    for (Microcycle week : made.block().weeks()) {
      if (!week.recovery() && week.phase() != Phase.TAPER) runs.add(longest(made, week));
    }

    for (int i = 1; i < runs.size(); i++) {
      double before = runs.get(i - 1);
      // For a month the runs from before the block still count.
      double longest = i < 4 ? Math.max(before, asked.settings().longestMinutes()) : before;
      assertTrue(runs.get(i) >= before - 0.5, () -> "it shrinks: " + runs);
      assertTrue(runs.get(i) <= Math.max(20, 1.1 * longest) + 0.5, () -> "it jumps: " + runs);
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void noRunIsTooShortForTheShoes(Asked asked) {
    Made made = made(asked);

    for (Session session : made.sessions()) {
      if (!session.kind().isRun() || session.kind() == SessionKind.RACE) continue;
      assertTrue(minutes(made, session) >= 10, session::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void noEasyRunIsLongerThanTheLongRun(Asked asked) {
    Made made = made(asked);
    for (Microcycle week : made.block().weeks()) {
      double longRun = longest(made, week);
      if (longRun == 0) continue;

      made.sessions().stream()
          .filter(run -> week.holds(run.date()) && run.kind().isRun() && !run.kind().isQuality())
          .filter(run -> run.kind() != SessionKind.RACE)
          // The jog after the last stride counts as planned but is not run.
          .forEach(run -> assertTrue(minutes(made, run) <= longRun + 1, run::toString));
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void noKeySessionIsTheSameThreeTimesOnEnd(Asked asked) {
    Made made = made(asked);
    Map<DayOfWeek, List<Workout>> work =
        made.sessions().stream()
            .filter(session -> isBeforeTaper(made, session) && session.kind().isQuality())
            .sorted(Comparator.comparing(Session::date))
            .collect(
                Collectors.groupingBy(
                    session -> session.date().getDayOfWeek(),
                    Collectors.mapping(CoachTest::work, Collectors.toList())));

    for (List<Workout> day : work.values()) {
      for (int i = 2; i < day.size(); i++) {
        assertNotEquals(1, Set.copyOf(day.subList(i - 2, i + 1)).size(), day::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void theDayAfterTheLongRunIsEasy(Asked asked) {
    Made made = made(asked);

    for (Session run : made.sessions()) {
      if (run.kind() != SessionKind.LONG) continue;
      made.sessions().stream()
          .filter(next -> next.date().equals(run.date().plusDays(1)))
          .forEach(next -> assertTrue(!next.kind().isQuality(), next::toString));
    }
  }

  @ParameterizedTest
  @MethodSource("asked")
  void theDayBeforeTheRaceIsShortOrFree(Asked asked) {
    Made made = made(asked);
    if (asked.settings().race().isEmpty()) return;
    LocalDate eve = asked.settings().race().get().minusDays(1);

    double minutes =
        made.sessions().stream()
            .filter(session -> session.date().equals(eve))
            .mapToDouble(session -> minutes(made, session))
            .sum();

    assertTrue(minutes <= 30, () -> minutes + " min on the day before the race");
  }

  private static boolean isBeforeTaper(Made made, Session session) {
    return made.block().weeks().stream()
        .anyMatch(week -> week.holds(session.date()) && week.phase() != Phase.TAPER);
  }

  /** What stands between warm-up and cool-down. */
  private static Workout work(Session session) {
    return new Workout(
        session.workout().parts().stream().filter(part -> part instanceof Repeat).toList());
  }

  private static Made made(Asked asked) {
    return assertInstanceOf(Made.class, asked.answer());
  }

  /** Minutes of the weeks that are neither recovery nor taper. */
  private static List<Double> building(Made made) {
    return made.block().weeks().stream()
        .filter(week -> !week.recovery() && week.phase() != Phase.TAPER)
        .map(
            week ->
                made.sessions().stream()
                    .filter(session -> week.holds(session.date()))
                    .mapToDouble(session -> minutes(made, session))
                    .sum())
        .toList();
  }

  private static double longest(Made made, Microcycle week) {
    return made.sessions().stream()
        .filter(session -> week.holds(session.date()) && session.kind() == SessionKind.LONG)
        .mapToDouble(session -> minutes(made, session))
        .sum();
  }

  private static double minutes(Made made, Session session) {
    return Ledger.of(Plan.EMPTY, made.block().start()).planned(session).minutes();
  }
}
