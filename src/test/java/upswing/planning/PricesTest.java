package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.planning.BlockPlanner.Note;
import upswing.training.BlockSettings;
import upswing.training.Goal;
import upswing.training.Runner;
import upswing.training.Wished;

/**
 * What a limit costs is what the best block without it would bring: each is loosened alone and the
 * block sought again, here by brute force.
 */
class PricesTest {

  private static final double SAME = 1e-9;

  @ParameterizedTest(name = "{0} in {1} weeks on {4}: {5}")
  @CsvSource({
    "TEN_K, 8, 150, 55, TUE45 THU60 SAT45 SUN90, TUE75 0.5 | longShare 0.5 | growth 0.2",
    "HALF_MARATHON, 12, 170, 80, TUE60 THU60 SAT60 SUN75, "
        + "SUN105 1.4 | TUE90 0.9 | THU90 0.9 | longShare 0.4 | growth 0.2",
    "BASE, 8, 160, 60, TUE40 THU45 SAT40 SUN90, THU75 2.6 | TUE70 2.5 | longShare 1.1 | SAT70 0.9",
    "RETURN, 8, 60, 20, TUE40 THU40 SUN60, nothing"
  })
  void everyPriceIsWhatBruteForceFinds(
      Goal goal, int weeks, int weekly, int longest, String days, String prices) {
    BlockSettings wishes = Wanted.block(goal, weeks, weekly, longest, days);

    Report report = Report.of(wishes, Past.of(Runner.UNKNOWN), () -> false).orElseThrow();

    double best = plain(season(wishes, Bounds.HEALTHY));
    assertEquals(best, report.points(), SAME);
    for (Report.Cost cost : report.costs()) {
      assertEquals(plain(loosened(cost.note(), wishes)) - best, cost.points(), SAME, prices);
    }
    List<String> written = report.costs().stream().map(PricesTest::written).toList();
    assertEquals(prices, written.isEmpty() ? "nothing" : String.join(" | ", written));
  }

  private static String written(Report.Cost cost) {
    String limit = cost.note().key().replace("planning.cost.", "");
    List<String> about = cost.note().about();
    if (!about.isEmpty()) limit = about.get(0).substring(0, 3) + about.get(1);
    return String.format(Locale.ROOT, "%s %.1f", limit, cost.points());
  }

  private static Season loosened(Note note, BlockSettings wishes) {
    Bounds all = Bounds.HEALTHY;
    return switch (note.key()) {
      case "planning.cost.growth" ->
          season(wishes, new Bounds(1.15, all.returningGrowth(), 1.10, 0.35, 0.40, 0.59));
      case "planning.cost.longGrowth" ->
          season(wishes, new Bounds(1.10, all.returningGrowth(), 1.15, 0.35, 0.40, 0.59));
      case "planning.cost.longShare" ->
          season(wishes, new Bounds(1.10, all.returningGrowth(), 1.10, 0.40, 0.45, 0.59));
      default -> {
        DayOfWeek day = DayOfWeek.valueOf(note.about().get(0));
        int minutes = Integer.parseInt(note.about().get(1));
        yield season(new Wished(wishes).day(day, minutes).settings(), all);
      }
    };
  }

  private static Season season(BlockSettings wishes, Bounds bounds) {
    return Season.of(wishes, OptionalInt.empty(), bounds, AsPlanned.NOTHING, Influence.USUAL);
  }

  private static double plain(Season season) {
    return DaysTest.best(season, PlainBlock::best).orElseThrow();
  }
}
