package upswing.load;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import upswing.training.Activity;

/**
 * How long a run was run at which heart rate, in steps of two beats from the ceiling on.
 *
 * <p>The minutes are those {@link EasyRun} judges by: without the first ten, and without jumps.
 * Example: 20 minutes at 136 and 10 at 141 bpm under a ceiling of 138 are bars from 135 to 136 and
 * from 141 to 142, a third of the time above.
 *
 * @param bins without a gap from the lowest heart rate to the highest, and about the ceiling always
 * @param ceiling the highest easy heart rate, in bpm
 */
public record BeatBins(List<Bin> bins, double ceiling) {

  private static final int STEP = 2;

  /** Bars on either side of the ceiling that are there even without a minute. */
  private static final int AROUND = 4;

  /**
   * One bar.
   *
   * @param over the bar holds heart rates above this one, up to two beats more, in bpm
   */
  public record Bin(double over, int minutes, boolean aboveCeiling) {}

  public BeatBins {
    bins = List.copyOf(bins);
  }

  /** The bars of a run; none where no heart rate is known by minute. */
  public static BeatBins of(Activity run, double ceiling) {
    List<Double> minutes = EasyRun.judged(run);
    if (minutes.isEmpty()) return new BeatBins(List.of(), ceiling);
    int first = minutes.stream().mapToInt(bpm -> step(bpm, ceiling)).min().orElseThrow();
    int last = minutes.stream().mapToInt(bpm -> step(bpm, ceiling)).max().orElseThrow();
    first = Math.min(first, -AROUND);
    last = Math.max(last, AROUND - 1);
    int[] counts = new int[last - first + 1];
    for (double bpm : minutes) counts[step(bpm, ceiling) - first]++;
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      int step = first + i;
      bins.add(new Bin(ceiling + STEP * step, counts[i], step >= 0));
    }
    return new BeatBins(bins, ceiling);
  }

  /** How much of the time lay above the ceiling, 0 to 1; empty without bars. */
  public OptionalDouble shareAbove() {
    int all = bins.stream().mapToInt(Bin::minutes).sum();
    int above = bins.stream().filter(Bin::aboveCeiling).mapToInt(Bin::minutes).sum();
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) above / all);
  }

  /** Exactly at the ceiling is not above it. */
  private static int step(double bpm, double ceiling) {
    return (int) Math.ceil((bpm - ceiling) / STEP) - 1;
  }
}
