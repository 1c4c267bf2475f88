package upswing.load;

import java.time.LocalDate;
import java.util.Optional;
import upswing.training.EffortZone;
import upswing.training.Runner;

/**
 * The runner's zones on a day, each with where it comes from; science.md §D and §G.
 *
 * @param easyCeiling heart rate an easy run stays below
 * @param recoveryCeiling heart rate a recovery run stays below
 * @param thresholdPace in seconds per kilometre
 */
public record Zones(
    Optional<Ceiling> easyCeiling,
    Optional<Ceiling> recoveryCeiling,
    Optional<Double> thresholdPace) {

  /** A heart rate in bpm, how it was found, and whether it is only rough (±10 bpm). */
  public record Ceiling(int bpm, Origin origin, boolean rough) {}

  /** In the order of preference. */
  public enum Origin {
    MEASURED,
    LTHR,
    MAXIMUM,
    RESERVE,
    AGE
  }

  /** The zones of a runner on a day. */
  public static Zones of(Runner runner, LocalDate date) {
    return new Zones(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The pace of a zone in seconds per kilometre, from the threshold pace. */
  public Optional<Double> pace(EffortZone zone) {
    return thresholdPace;
  }
}
