package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.BlockSettings;
import upswing.training.Goal;

/**
 * Blocks as long as runners plan them: every week by brute force and every way from week to week
 * give no better block than the planner's, and none where it finds none.
 *
 * <p>{@code -Dupswing.blocks=500} asks for more settings than there is time for in every build.
 */
class RealBlocksTest {

  private static final long SEED = 20270322;

  /** A week of more runs is too much for brute force, unless its days are short. */
  private static final int MOST_RUNS = 5;

  private static final int SHORT_RUNS = 6;

  @ParameterizedTest(name = "{0} in {1} weeks from {2} min a week")
  @CsvSource({
    "HALF_MARATHON, 12, 170, 80,  TUE60 WED75 THU60 SAT60 SUN120",
    "MARATHON,      16, 240, 100, TUE60 WED75 THU60 SAT60 SUN165",
    "TEN_K,         8,  150, 55,  TUE45 THU60 SAT45 SUN90",
    "FIVE_K,        10, 120, 40,  MON45 WED60 FRI45 SUN60",
    "RETURN,        8,  60,  20,  TUE40 THU40 SUN60",
    "BASE,          12, 160, 60,  TUE60 THU60 SAT60 SUN90",
    "TEN_K,         8,  230, 60,  MON45 TUE50 WED40 THU50 SAT40 SUN75",
    "BASE,          8,  230, 60,  MON40 TUE50 WED40 THU50 FRI40 SAT40 SUN75"
  })
  void noneThatRunnersAskForIsBetter(Goal goal, int weeks, int weekly, int longest, String days) {
    BlockSettings wishes = Wanted.block(goal, weeks, weekly, longest, days);

    assertTrue(
        PlainBlock.assertBest(season(wishes), chosen(season(wishes), SHORT_RUNS).orElseThrow()),
        wishes::toString);
  }

  @Test
  void noBlockOfEightWeeksOrMoreIsBetter() {
    Random chance = new Random(SEED);
    int settings = Integer.getInteger("upswing.blocks", 100);
    List<Asking> asking = new ArrayList<>();
    for (int i = 0; i < settings; i++) {
      Season season = season(Wanted.sane(chance));
      List<Layout> layouts =
          Layout.all(season).stream()
              .filter(layout -> layout.pattern().runs() <= MOST_RUNS)
              .toList();
      if (layouts.isEmpty()) continue;
      Layout any = layouts.get(chance.nextInt(layouts.size()));
      asking.add(new Asking(season, any, i % 2 == 0));
    }

    long made =
        asking.parallelStream()
            .filter(one -> PlainBlock.assertBest(one.season, one.layout()))
            .count();

    assertTrue(made > settings / 2, "too few to prove anything: " + made);
  }

  /** A block on any days, or on the days that the planner chooses. */
  private record Asking(Season season, Layout any, boolean anyDays) {
    Layout layout() {
      return anyDays ? any : chosen(season, MOST_RUNS).orElse(any);
    }
  }

  /** The layout of the block that the planner hands out; empty where it has too many runs. */
  private static Optional<Layout> chosen(Season season, int mostRuns) {
    Optional<List<Role>> roles =
        Search.best(season, () -> false)
            .filter(best -> best.pattern().runs() <= mostRuns)
            .map(best -> best.slots().stream().map(Blueprint.Slot::role).toList());
    return Layout.all(season).stream()
        .filter(layout -> roles.filter(layout.roles()::equals).isPresent())
        .findFirst();
  }

  private static Season season(BlockSettings wishes) {
    return Season.of(
        wishes, OptionalInt.empty(), Bounds.HEALTHY, AsPlanned.NOTHING, Influence.USUAL);
  }
}
