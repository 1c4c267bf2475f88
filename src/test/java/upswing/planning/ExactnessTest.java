package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.BlockSettings;
import upswing.training.Goal;

/**
 * The planner's block is the best there is: a general solver that knows the rules in its own words
 * finds none better, and none where the planner finds none.
 *
 * <p>{@code -Dupswing.settings=500} asks for more settings than there is time for in every build.
 */
class ExactnessTest {

  private static final long SEED = 20270104;
  private static final double SAME = 2e-5;
  private static final Goal[] SHORT_RACES = {
    Goal.FIVE_K, Goal.TEN_K, Goal.BASE, Goal.RETURN, Goal.FIVE_K, Goal.TEN_K
  };

  @Test
  void noSolverFindsABetterBlockOfAFewWeeks() {
    Random chance = new Random(SEED);
    int settings = Integer.getInteger("upswing.settings", 200);
    int made = 0;
    for (int i = 0; i < settings; i++) {
      if (assertBest(small(chance), chance).isPresent()) made++;
    }
    assertTrue(made > settings / 3, "too few to prove anything: " + made);
  }

  @ParameterizedTest(name = "{0} in {1} weeks, race on day {2}")
  @CsvSource({
    "TEN_K,         6, 6, 150, 50, TUE60 THU60 SAT45 SUN80",
    "FIVE_K,        6, 2, 150, 45, MON45 WED60 FRI45 SUN70",
    "FIVE_K,        6, 5, 120, 40, TUE45 THU45 SUN60",
    "HALF_MARATHON, 7, 6, 200, 80, TUE60 THU75 SAT60 SUN100",
    "BASE,          6, 6, 140, 50, TUE60 THU60 SUN80"
  })
  void norOneThatRunnersAskFor(
      Goal goal, int weeks, int raceDay, int weekly, int longest, String days) {
    BlockSettings sunday = Wanted.block(goal, weeks, weekly, longest, days);

    OptionalDouble best = assertBest(raced(sunday, raceDay), new Random(SEED));

    assertTrue(best.isPresent());
  }

  @Test
  void ofAllLayoutsThoseThatMissLeastAreTriedAndTheBestOfThemWins() {
    Random chance = new Random(SEED);
    for (int i = 0; i < 40; i++) {
      BlockSettings wishes = small(chance);
      Season season = season(wishes);
      List<Layout> layouts = Layout.all(season);
      double cheapest = Double.POSITIVE_INFINITY;
      double best = Double.NEGATIVE_INFINITY;
      for (Layout layout : layouts) {
        var one = Programme.best(season, layout, () -> false);
        if (one.isEmpty() || layout.price() > cheapest + 1e-9) continue;
        if (layout.price() < cheapest - 1e-9) best = Double.NEGATIVE_INFINITY;
        cheapest = layout.price();
        best = Math.max(best, one.get().value());
      }
      if (cheapest == Double.POSITIVE_INFINITY) continue;

      double found = Search.best(season, () -> false).orElseThrow().value();

      assertEquals(best, found, 1e-9, wishes::toString);
    }
  }

  private static OptionalDouble assertBest(BlockSettings wishes, Random chance) {
    Season season = season(wishes);
    List<Layout> layouts = Layout.all(season);
    if (layouts.isEmpty()) return OptionalDouble.empty();
    Layout layout = layouts.get(chance.nextInt(layouts.size()));

    OptionalDouble planned =
        Programme.best(season, layout, () -> false).stream()
            .mapToDouble(Blueprint::value)
            .findFirst();
    OptionalDouble solved = SolverModel.best(season, layout);

    assertEquals(solved.isPresent(), planned.isPresent(), wishes::toString);
    assertEquals(solved.orElse(0), planned.orElse(0), SAME, wishes::toString);
    return planned;
  }

  private static Season season(BlockSettings wishes) {
    return Season.of(
        wishes, OptionalInt.empty(), Bounds.HEALTHY, AsPlanned.NOTHING, Influence.USUAL);
  }

  /** Four or five weeks of three or four short runs. */
  private static BlockSettings small(Random chance) {
    Goal goal = SHORT_RACES[chance.nextInt(SHORT_RACES.length)];
    List<DayOfWeek> others = new ArrayList<>(List.of(DayOfWeek.values()));
    others.remove(DayOfWeek.SUNDAY);
    Collections.shuffle(others, chance);
    StringBuilder days = new StringBuilder("SUN" + (35 + 5 * chance.nextInt(4)));
    IntStream.range(0, 2 + chance.nextInt(2))
        .forEach(
            i ->
                days.append(" " + others.get(i).name().substring(0, 3))
                    .append(20 + 5 * chance.nextInt(5)));
    BlockSettings wishes =
        Wanted.block(
            goal,
            4 + chance.nextInt(2),
            75 + chance.nextInt(50),
            25 + chance.nextInt(15),
            days.toString());
    return raced(wishes, chance.nextInt(3) == 0 ? chance.nextInt(6) : 6);
  }

  private static BlockSettings raced(BlockSettings old, int day) {
    return new BlockSettings(
        old.goal(),
        old.start(),
        old.weeks(),
        old.race().map(race -> old.end().minusDays(6).plusDays(day)),
        old.target(),
        old.weeklyMinutes(),
        old.longestMinutes(),
        old.available(),
        old.longDay(),
        old.rhythm(),
        old.cutPercent(),
        old.keySessions());
  }
}
