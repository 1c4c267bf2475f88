package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.RecoveryRhythm;

/**
 * The days of a block are chosen as decision 11 says: of all that the rules allow those that miss
 * least of what was wished for, and of these those with the best minutes.
 *
 * <p>{@code -Dupswing.settings=500} asks for more settings than there is time for in every build.
 */
class DaysTest {

  private static final long SEED = 20270517;
  private static final double SAME = 1e-9;
  private static final int SETTINGS = Integer.getInteger("upswing.settings", 200);

  @Test
  void noChoiceOfDaysIsForgottenAndNoneIsMadeUp() {
    Random chance = new Random(SEED);
    int many = 0;
    for (int i = 0; i < SETTINGS; i++) {
      BlockSettings wishes = i % 2 == 0 ? Wanted.wild(chance) : Wanted.sane(chance);
      if (!Wishes.problems(wishes).isEmpty()) continue;
      Season season = season(wishes);

      Map<String, Double> planned = prices(planned(season));

      Map<String, Double> plain = prices(PlainDays.all(season));
      assertEquals(plain.keySet(), planned.keySet(), wishes::toString);
      plain.forEach((days, price) -> assertEquals(price, planned.get(days), SAME, days));
      many += plain.size();
    }
    assertTrue(many > 10 * SETTINGS, "too few to prove anything: " + many);
  }

  @Test
  void everyChoiceOfDaysAndMinutesTriedGivesNoBetterBlock() {
    List<Integer> made = runsOfTheBest(SETTINGS, SEED, PlainBlock::best, SAME);

    int six = Collections.frequency(made, 6);
    assertTrue(six > SETTINGS / 10, "too few weeks of six runs: " + six);
    assertTrue(made.size() - six > SETTINGS / 5, "too few others");
  }

  /** How many runs a week the best block of each tiny setting has; none is better. */
  private static List<Integer> runsOfTheBest(
      int settings, long seed, BiFunction<Season, Layout, OptionalDouble> minutes, double same) {
    Random chance = new Random(seed);
    List<Season> seasons = new ArrayList<>();
    for (int i = 0; i < settings; i++) seasons.add(season(tiny(chance, i % 2 == 0)));
    return seasons.parallelStream()
        .flatMap(
            season -> {
              Optional<Blueprint> best = Search.best(season, () -> false);
              assertSame(best(season, minutes), best, same, season);
              return best.stream();
            })
        .map(block -> block.pattern().runs())
        .toList();
  }

  @Test
  void noBlockOnAnyDaysScoresMoreThanTheBound() {
    Random chance = new Random(SEED + 2);
    int more = 0;
    for (int i = 0; i < SETTINGS / 8; i++) {
      Season season = season(tiny(chance, i % 4 == 0));

      Optional<Blueprint> any = Search.onAnyDays(season, () -> false);

      OptionalDouble tried =
          PlainDays.all(season).stream()
              .flatMapToDouble(days -> PlainBlock.best(season, days).stream())
              .max();
      assertSame(tried, any, SAME, season);
      double best = Search.best(season, () -> false).map(Blueprint::value).orElse(0.0);
      if (any.isPresent() && any.get().value() > best + SAME) more++;
    }
    assertTrue(more > 0, "days that suit and days of the best block never differ");
  }

  @Test
  void noSolverFindsBetterDays() {
    int six =
        Collections.frequency(runsOfTheBest(SETTINGS / 2, SEED + 1, SolverModel::best, 2e-5), 6);

    assertTrue(six > SETTINGS / 20, "too few weeks of six runs: " + six);
  }

  private static void assertSame(
      OptionalDouble tried, Optional<Blueprint> planned, double same, Season season) {
    assertEquals(tried.isPresent(), planned.isPresent(), season.wishes()::toString);
    assertEquals(
        tried.orElse(0),
        planned.map(Blueprint::value).orElse(0.0),
        same,
        season.wishes()::toString);
  }

  /** As decision 11 states it: the least price that any block has, then the most points. */
  static OptionalDouble best(Season season, BiFunction<Season, Layout, OptionalDouble> minutes) {
    List<Layout> days = new ArrayList<>(PlainDays.all(season));
    days.sort(Comparator.comparingDouble(Layout::price));
    double price = Double.POSITIVE_INFINITY;
    OptionalDouble best = OptionalDouble.empty();
    for (Layout layout : days) {
      if (layout.price() > price + SAME) break;
      OptionalDouble found = minutes.apply(season, layout);
      if (found.isEmpty()) continue;
      if (best.isEmpty()) price = layout.price();
      if (best.isEmpty() || found.getAsDouble() > best.getAsDouble()) best = found;
    }
    return best;
  }

  private static List<Layout> planned(Season season) {
    List<Layout> all = new ArrayList<>();
    for (Layout days : Layout.all(season)) {
      Optional<Layout> next = Optional.of(days);
      while (next.isPresent()) {
        all.add(next.get());
        next = next.get().sparing(season);
      }
    }
    return all;
  }

  private static Map<String, Double> prices(List<Layout> layouts) {
    Map<String, Double> prices = new TreeMap<>();
    for (Layout days : layouts) {
      Double twice = prices.put(days.pattern().roles() + " " + days.roles(), days.price());
      assertEquals(null, twice, days::toString);
    }
    return prices;
  }

  static Season season(BlockSettings wishes) {
    return Season.of(
        wishes, OptionalInt.empty(), Bounds.HEALTHY, AsPlanned.NOTHING, Influence.USUAL);
  }

  /** One to four weeks of short runs, on three days or on all but one. */
  private static BlockSettings tiny(Random chance, boolean daily) {
    List<Goal> goals = List.of(Goal.FIVE_K, Goal.TEN_K, Goal.BASE, Goal.RETURN);
    Goal goal = goals.get(chance.nextInt(goals.size()));
    boolean races = goal.raceMeters().isPresent();
    int weeks = races ? 3 + chance.nextInt(2) : 1 + chance.nextInt(3);
    List<DayOfWeek> order = new ArrayList<>(List.of(DayOfWeek.values()));
    Collections.shuffle(order, chance);
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    int offered = daily ? 6 + chance.nextInt(2) : 3 + chance.nextInt(3);
    for (int i = 0; i < offered; i++) days.put(order.get(i), 20 + 5 * chance.nextInt(4));
    days.put(order.getFirst(), 35 + 5 * chance.nextInt(3));
    int weekly = daily ? 200 + chance.nextInt(50) : 75 + chance.nextInt(50);
    return new BlockSettings(
        goal,
        Wanted.START,
        weeks,
        races
            ? Optional.of(
                Wanted.START.plusWeeks(weeks).minusDays(weeks == 3 ? 1 : 1 + chance.nextInt(6)))
            : Optional.empty(),
        Optional.empty(),
        weekly,
        25 + chance.nextInt(15),
        days,
        order.getFirst(),
        RecoveryRhythm.EVERY_THIRD,
        20 + chance.nextInt(31),
        1 + chance.nextInt(3));
  }
}
