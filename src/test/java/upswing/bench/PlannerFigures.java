package upswing.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import upswing.coach.Asked;
import upswing.planning.BlockPlanner;
import upswing.planning.BlockPlanner.Impossible;
import upswing.planning.BlockPlanner.Made;
import upswing.training.Absence;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Runner;
import upswing.training.Wished;

/**
 * How long a block takes to be planned once Java is warm: what runners ask for in the twenty
 * blocks, each with a little less and a little more volume, as blocks of 12 and of 24 weeks.
 *
 * <p>The same with days away: one or two journeys of up to nine days, or two weeks.
 *
 * <p>And how long it takes to say which wishes exclude each other: for those among them that can't
 * be a block, and for all of them with a third of the time on each day.
 */
final class PlannerFigures {

  private static final BlockId ID = BlockId.named("measured");
  private static final int[] PERCENT = {85, 90, 95, 100, 105, 110};
  private static final int WARM = 2;
  private static final long SEED = 20270308;

  /** How many journeys at most, and of how many days each. */
  private record Journeys(String words, int most, int shortest, int longest) {}

  private static final List<Journeys> AWAY =
      List.of(
          new Journeys("one or two journeys of up to five days", 2, 1, 5),
          new Journeys("one or two journeys of up to nine days", 2, 1, 9),
          new Journeys("two weeks away", 1, 14, 14));

  /** Lines for each length, without days away and with them. */
  static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int weeks : new int[] {12, 24}) {
      List<BlockSettings> wishes = wishes(weeks);
      for (int i = 0; i < WARM; i++) milliseconds(wishes, Made.class);
      lines.add(made("a block of %d weeks".formatted(weeks), wishes, weeks));
      lines.add(blocked("wishes for %d weeks".formatted(weeks), impossible(weeks)));
      for (Journeys journeys : AWAY) lines.addAll(away(weeks, wishes, journeys));
    }
    return lines;
  }

  private static List<String> away(int weeks, List<BlockSettings> wishes, Journeys journeys) {
    Random chance = new Random(SEED);
    List<BlockSettings> away = wishes.stream().map(wish -> away(wish, journeys, chance)).toList();
    milliseconds(away, Made.class);
    String what = "%d weeks with %s".formatted(weeks, journeys.words);
    return List.of(made("a block of " + what, away, weeks), blocked("wishes for " + what, away));
  }

  private static String made(String what, List<BlockSettings> wishes, int weeks) {
    double[] times = milliseconds(wishes, Made.class);
    return "%s: %s (wanted: %d; %d of %d)"
        .formatted(what, spread(times), weeks == 12 ? 50 : 150, times.length, wishes.size());
  }

  private static String blocked(String what, List<BlockSettings> wishes) {
    double[] times = milliseconds(wishes, Impossible.class);
    if (times.length == 0) return what + ": none exclude each other";
    return "%s that exclude each other: %s (%d of them)"
        .formatted(what, spread(times), times.length);
  }

  private static String spread(double[] times) {
    return "%.0f ms at the 95th percentile, %.0f ms in the middle, %.0f ms at most"
        .formatted(Percentile.of(95, times), Percentile.of(50, times), Percentile.of(100, times));
  }

  /** None of them begins in the last week, where the race is. */
  private static BlockSettings away(BlockSettings wish, Journeys journeys, Random chance) {
    List<Absence> away = new ArrayList<>();
    int wanted = 1 + chance.nextInt(journeys.most);
    for (int i = 0; i < wanted; i++) {
      int days = journeys.shortest + chance.nextInt(journeys.longest - journeys.shortest + 1);
      LocalDate first = wish.start().plusDays(chance.nextInt(7 * (wish.weeks() - 1) - days));
      away.add(new Absence(first, first.plusDays(days - 1L)));
    }
    return new Wished(wish).away(away).settings();
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
