package upswing.bench;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import upswing.coach.Asked;
import upswing.planning.BlockPlanner;
import upswing.planning.BlockPlanner.Impossible;
import upswing.planning.BlockPlanner.Made;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Runner;

/**
 * How long a block takes to be planned once Java is warm: what runners ask for in the twenty
 * blocks, each with a little less and a little more volume, as blocks of 12 and of 24 weeks.
 *
 * <p>And how long it takes to say which wishes exclude each other: for those among them that can't
 * be a block, and for all of them with a third of the time on each day.
 */
final class PlannerFigures {

  private static final BlockId ID = BlockId.named("measured");
  private static final int[] PERCENT = {85, 90, 95, 100, 105, 110};
  private static final int WARM = 2;

  /** A line for each length. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int weeks : new int[] {12, 24}) {
      List<BlockSettings> wishes = wishes(weeks);
      for (int i = 0; i < WARM; i++) milliseconds(wishes, Made.class);
      double[] times = milliseconds(wishes, Made.class);
      lines.add(
          "a block of %d weeks: %.0f ms at the 95th percentile, %.0f ms in the middle (wanted: %d)"
              .formatted(
                  weeks,
                  Percentile.of(95, times),
                  Percentile.of(50, times),
                  weeks == 12 ? 50 : 150));
      double[] blocked = milliseconds(impossible(weeks), Impossible.class);
      lines.add(
          "wishes for %d weeks that exclude each other: %.0f ms at the 95th percentile, %.0f ms in the middle (%d of them)"
              .formatted(
                  weeks, Percentile.of(95, blocked), Percentile.of(50, blocked), blocked.length));
    }
    return lines;
  }

  private static List<BlockSettings> wishes(int weeks) {
    return Asked.ALL.stream()
        .flatMap(
            asked ->
                Arrays.stream(PERCENT)
                    .mapToObj(percent -> scaled(asked.settings(), weeks, percent)))
        .toList();
  }

  /** As they are, and with evenings too short for what is wanted. */
  private static List<BlockSettings> impossible(int weeks) {
    List<BlockSettings> wishes = wishes(weeks);
    return Stream.concat(wishes.stream(), wishes.stream().map(PlannerFigures::onShortDays))
        .toList();
  }

  private static BlockSettings onShortDays(BlockSettings wish) {
    Map<DayOfWeek, Integer> days = new EnumMap<>(DayOfWeek.class);
    wish.available().forEach((day, minutes) -> days.put(day, minutes / 3));
    return wish.free(days, wish.longDay());
  }

  private static BlockSettings scaled(BlockSettings old, int weeks, int percent) {
    return new BlockSettings(
        old.goal(),
        old.start(),
        weeks,
        old.race().map(race -> race.plusWeeks(weeks - old.weeks())),
        Optional.empty(),
        old.weeklyMinutes() * percent / 100,
        old.longestMinutes() * percent / 100,
        old.available(),
        old.longDay(),
        old.rhythm(),
        old.cutPercent(),
        old.keySessions());
  }

  /** Of those that come out so: naming what stands in a block's way takes longer. */
  private static double[] milliseconds(
      List<BlockSettings> wishes, Class<? extends BlockPlanner.Outcome> wanted) {
    List<Double> times = new ArrayList<>();
    for (BlockSettings wish : wishes) {
      long start = System.nanoTime();
      BlockPlanner.Outcome outcome = BlockPlanner.plan(ID, "", wish, Runner.UNKNOWN);
      if (wanted.isInstance(outcome)) times.add((System.nanoTime() - start) / 1e6);
    }
    return times.stream().mapToDouble(time -> time).toArray();
  }

  private PlannerFigures() {}
}
