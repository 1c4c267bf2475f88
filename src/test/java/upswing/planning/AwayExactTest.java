package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import upswing.training.BlockSettings;

/**
 * Blocks around days away: their days are those that the rules leave, and no other minutes are
 * better.
 *
 * <p>{@code -Dupswing.away=500} asks for more settings than there is time for in every build.
 */
class AwayExactTest {

  private static final long SEED = 20270308;
  private static final double SAME = 1e-9;
  private static final int MOST_RUNS = 4;
  private static final int SETTINGS = Integer.getInteger("upswing.away", 40);

  @Test
  void noChoiceOfDaysIsForgottenAndNoneIsMadeUp() {
    Random chance = new Random(SEED);
    int many = 0;
    for (int i = 0; i < 2 * SETTINGS; i++) {
      BlockSettings wishes = Wanted.away(Wanted.sane(chance), chance);
      Season season = season(wishes);

      Map<String, Double> planned = new HashMap<>();
      for (Layout layout : Layout.all(season))
        planned.put(layout.roles().toString(), layout.price());

      Map<String, Double> plain = new HashMap<>();
      for (Layout layout : PlainDays.all(season)) {
        if (layout.spared() == (layout.pattern().runs() == 6 ? 1 : 0)) {
          plain.put(layout.roles().toString(), layout.price());
        }
      }
      assertEquals(plain.keySet(), planned.keySet(), wishes::toString);
      plain.forEach((days, price) -> assertEquals(price, planned.get(days), SAME, days));
      many += plain.size();
    }
    assertTrue(many > 2 * SETTINGS, "too few to prove anything: " + many);
  }

  @Test
  void noOtherMinutesAreBetter() {
    assertTrue(
        proven(SEED + 1, SETTINGS, Wanted::away) > SETTINGS / 4, "too few to prove anything");
  }

  @Test
  void norAroundALongHoliday() {
    int settings = SETTINGS / 2;
    assertTrue(
        proven(SEED + 2, settings, Wanted::onHoliday) > settings / 8, "too few to prove anything");
  }

  /** How many of these settings have a block at all, each of them the best. */
  private static long proven(
      long seed, int settings, BiFunction<BlockSettings, Random, BlockSettings> away) {
    Random chance = new Random(seed);
    record Asking(Season season, Layout layout) {}
    List<Asking> asking = new ArrayList<>();
    while (asking.size() < settings) {
      Season season = season(away.apply(Wanted.sane(chance), chance));
      List<Layout> layouts =
          Layout.all(season).stream().filter(l -> l.pattern().runs() <= MOST_RUNS).toList();
      if (layouts.isEmpty()) continue;
      asking.add(new Asking(season, layouts.get(chance.nextInt(layouts.size()))));
    }

    return asking.parallelStream()
        .filter(one -> PlainBlock.assertBest(one.season, one.layout))
        .count();
  }

  private static Season season(BlockSettings wishes) {
    return Season.of(
        wishes, OptionalInt.empty(), Bounds.HEALTHY, AsPlanned.NOTHING, Influence.USUAL);
  }
}
