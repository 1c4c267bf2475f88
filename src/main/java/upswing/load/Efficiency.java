package upswing.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.training.Activity;

/**
 * How far a run gets on a heartbeat, and how much of that is lost in its second half.
 *
 * <p>Efficiency is speed in m/min over heart rate in bpm, thus metres a beat; decoupling is the
 * share lost from the first half to the second. Example: 3.00 m/s at 140 bpm, then 2.95 m/s at 146
 * give 1.2857 and 1.2123, a decoupling of 5.708 %. The first ten minutes are left out.
 *
 * <p>Source: science.md §G; up to 5 % is good by convention, grade C.
 *
 * @param metresABeat over the whole run
 * @param decoupling share lost, 0 to 1, negative where the second half was better; empty under
 *     forty minutes
 */
public record Efficiency(double metresABeat, OptionalDouble decoupling) {

  private static final int WARM_UP = 10;
  private static final int ENOUGH = 20;
  private static final int STEADY = 40;
  private static final double COVER = 0.8;
  private static final double SECONDS = 60;

  /** Of a run with speed and heart rate by minute; empty where twenty minutes are not known. */
  public static Optional<Efficiency> of(Activity run) {
    return over(run, Double.NEGATIVE_INFINITY);
  }

  /** Of the minutes at a speed or faster, in metres a second: the hard part of a session. */
  static Optional<Efficiency> over(Activity run, double slowest) {
    int minutes = Math.min(run.speedByMinute().size(), run.heartRateByMinute().size());
    List<double[]> known = new ArrayList<>();
    for (int minute = WARM_UP; minute < minutes; minute++) {
      OptionalDouble speed = run.speedByMinute().at(minute);
      OptionalDouble rate = run.heartRateByMinute().at(minute);
      boolean counts =
          speed.isPresent()
              && rate.isPresent()
              && rate.getAsDouble() > 0
              && speed.getAsDouble() > 0
              && speed.getAsDouble() >= slowest;
      if (counts) known.add(new double[] {speed.getAsDouble(), rate.getAsDouble()});
    }
    boolean whole = slowest == Double.NEGATIVE_INFINITY;
    if (known.size() < (whole ? ENOUGH : ENOUGH / 2)) return Optional.empty();
    if (whole && known.size() < COVER * (minutes - WARM_UP)) return Optional.empty();
    int half = known.size() / 2;
    double first = metresABeat(known.subList(0, half));
    double second = metresABeat(known.subList(half, known.size()));
    return Optional.of(
        new Efficiency(
            metresABeat(known),
            whole && minutes >= STEADY
                ? OptionalDouble.of(1 - second / first)
                : OptionalDouble.empty()));
  }

  private static double metresABeat(List<double[]> minutes) {
    double metres = minutes.stream().mapToDouble(m -> m[0] * SECONDS).sum();
    double beats = minutes.stream().mapToDouble(m -> m[1]).sum();
    return metres / beats;
  }
}
