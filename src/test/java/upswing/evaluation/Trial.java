package upswing.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Healthy years and troubled stretches of simulated runners, and what a rule says of them. */
final class Trial {

  static final int ONSET = 125;

  /** A trouble counts as found up to so many days after it began. */
  static final int LOOKED_AT = 28;

  static final int NOT_FOUND = 99;

  private static final int QUIET_DAYS = 7;

  /** Healthy years of different runners. */
  static List<Life> healthy(Nature nature, int years, long seed) {
    return IntStream.range(0, years)
        .parallel()
        .mapToObj(i -> Life.healthyYear(nature, new Random(seed + i)))
        .toList();
  }

  /** Stretches in which a trouble begins on day {@link #ONSET}. */
  static List<Life> troubled(Nature nature, Trouble trouble, int runners, long seed) {
    return IntStream.range(0, runners)
        .parallel()
        .mapToObj(
            i -> Life.of(nature, ONSET + LOOKED_AT, trouble, ONSET, new Random(seed + 10_000 + i)))
        .toList();
  }

  /** One number a day for each life. */
  static List<double[]> run(Detector detector, List<Life> lives) {
    return lives.parallelStream().map(detector::of).toList();
  }

  /** Episodes a year: a rule that speaks again within a week has not stopped speaking. */
  static double episodesAYear(List<double[]> healthy, double limit) {
    int episodes = 0;
    int days = 0;
    for (double[] numbers : healthy) {
      int last = -QUIET_DAYS - 1;
      for (int day = Life.SETTLED; day < numbers.length; day++) {
        if (numbers[day] < limit) continue;
        if (day - last > QUIET_DAYS) episodes++;
        last = day;
      }
      days += numbers.length - Life.SETTLED;
    }
    return episodes * 365.0 / days;
  }

  /** The lowest limit at which a rule speaks at most so often in a healthy year. */
  static double limitFor(List<double[]> healthy, double aYear) {
    double[] all = healthy.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    int low = 0;
    int high = all.length - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (episodesAYear(healthy, all[middle]) <= aYear) high = middle;
      else low = middle + 1;
    }
    return all[high];
  }

  /** For each life, the days after the onset until the rule speaks. */
  static int[] delays(List<double[]> troubled, double limit) {
    return troubled.stream()
        .mapToInt(
            numbers ->
                IntStream.range(ONSET, numbers.length)
                    .filter(day -> numbers[day] >= limit)
                    .map(day -> day - ONSET)
                    .findFirst()
                    .orElse(NOT_FOUND))
        .toArray();
  }

  static double shareFound(int[] delays) {
    return (double) Arrays.stream(delays).filter(d -> d != NOT_FOUND).count() / delays.length;
  }

  /** Of those the best possible rule found: the share found by it or at most so much later. */
  static double shareWithin(int days, int[] delays, int[] best) {
    List<Integer> late = new ArrayList<>();
    for (int i = 0; i < delays.length; i++) {
      if (best[i] != NOT_FOUND) late.add(delays[i] - best[i]);
    }
    return (double) late.stream().filter(d -> d <= days).count() / late.size();
  }

  /** The middle delay in days. */
  static int median(int[] delays) {
    int[] sorted = delays.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private Trial() {}
}
