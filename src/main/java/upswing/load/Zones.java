package upswing.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.training.EffortZone;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Target;

/**
 * The runner's zones on a day, each with where it comes from; science.md §D and §G.
 *
 * <p>A measure also holds before its day when there is no older one, so that the first threshold a
 * runner enters gives a meaning to the runs before it.
 *
 * @param easyCeiling heart rate an easy run stays below
 * @param recoveryCeiling heart rate a recovery run stays below
 * @param thresholdPace in seconds per kilometre
 * @param heartRate what minutes at a heart rate cost
 */
public record Zones(
    Optional<Ceiling> easyCeiling,
    Optional<Ceiling> recoveryCeiling,
    Optional<Double> thresholdPace,
    Optional<HeartRateScale> heartRate) {

  /** Taken in place of an unknown threshold pace, in seconds per kilometre: 5:30. */
  public static final double USUAL_THRESHOLD_PACE = 330;

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
    Optional<Ceiling> easy = easyCeilings(runner, date).stream().findFirst();
    return new Zones(
        easy,
        recoveryCeiling(runner, date, easy),
        measure(runner, Measure.Kind.THRESHOLD_PACE, date),
        HeartRateScale.of(runner, date));
  }

  /**
   * Every way to the easy ceiling that the runner's measures allow, the best first.
   *
   * <p>Example: resting 50, maximum 190, LTHR 172, 40 years old: 153, 152, 148 and 144 bpm.
   *
   * <p>Source: 0.89 LTHR, top of Friel's zone 2; 0.80 of the maximum, Esteve-Lanao 2026 (mean of
   * the first threshold less one SD); Karvonen 1957; Tanaka 2001. Grade M to C.
   */
  public static List<Ceiling> easyCeilings(Runner runner, LocalDate date) {
    Optional<Double> maximum = measure(runner, Measure.Kind.MAXIMAL_HEART_RATE, date);
    Optional<Double> resting = measure(runner, Measure.Kind.RESTING_HEART_RATE, date);
    List<Ceiling> ceilings = new ArrayList<>();
    measure(runner, Measure.Kind.LT1, date)
        .ifPresent(bpm -> ceilings.add(ceiling(bpm, Origin.MEASURED)));
    measure(runner, Measure.Kind.LTHR, date)
        .ifPresent(bpm -> ceilings.add(ceiling(0.89 * bpm, Origin.LTHR)));
    maximum.ifPresent(bpm -> ceilings.add(ceiling(0.80 * bpm, Origin.MAXIMUM)));
    maximum.ifPresent(
        max ->
            resting.ifPresent(
                rest -> ceilings.add(ceiling(rest + 0.70 * (max - rest), Origin.RESERVE))));
    HeartRateScale.maximumByAge(runner, date)
        .ifPresent(bpm -> ceilings.add(ceiling(0.80 * bpm, Origin.AGE)));
    return List.copyOf(ceilings);
  }

  /** 0.85 of LTHR, else 0.75 of the maximum, else of the one expected at this age. */
  private static Optional<Ceiling> recoveryCeiling(
      Runner runner, LocalDate date, Optional<Ceiling> easy) {
    return measure(runner, Measure.Kind.LTHR, date)
        .map(bpm -> ceiling(0.85 * bpm, Origin.LTHR))
        .or(
            () ->
                measure(runner, Measure.Kind.MAXIMAL_HEART_RATE, date)
                    .map(bpm -> ceiling(0.75 * bpm, Origin.MAXIMUM)))
        .or(
            () ->
                HeartRateScale.maximumByAge(runner, date)
                    .map(bpm -> ceiling(0.75 * bpm, Origin.AGE)))
        .map(found -> easy.filter(e -> e.bpm() < found.bpm()).orElse(found));
  }

  private static Ceiling ceiling(double bpm, Origin origin) {
    return new Ceiling((int) Math.floor(bpm + 1e-9), origin, origin == Origin.AGE);
  }

  /** The newest measure of a day, else the first there is. */
  static Optional<Double> measure(Runner runner, Measure.Kind kind, LocalDate date) {
    return runner
        .asOf(kind, date)
        .or(() -> runner.measures().stream().filter(m -> m.kind() == kind).findFirst())
        .map(Measure::value);
  }

  /** The pace of a zone in seconds per kilometre, from the threshold pace. */
  public Optional<Double> pace(EffortZone zone) {
    return thresholdPace.map(pace -> pace / Intensity.of(zone));
  }

  /** The pace of a zone, from the usual threshold pace where the runner's is not known. */
  public double expectedPace(EffortZone zone) {
    return expectedThresholdPace() / Intensity.of(zone);
  }

  /** The threshold pace in seconds per kilometre, the usual one where none is known. */
  public double expectedThresholdPace() {
    return thresholdPace.orElse(USUAL_THRESHOLD_PACE);
  }

  /** The zone a target is in for this runner; a heart rate without known zones counts as easy. */
  public EffortZone zone(Target target) {
    return switch (target) {
      case Target.Zone(EffortZone zone) -> zone;
      case Target.Pace pace -> Intensity.zoneAt(expectedThresholdPace() / pace.middle());
      case Target.Effort(int rpe) -> Intensity.zoneOfEffort(rpe);
      case Target.HeartRate(int lowest, int highest) -> zoneAt(highest);
    };
  }

  private EffortZone zoneAt(int bpm) {
    if (recoveryCeiling.isPresent() && bpm <= recoveryCeiling.get().bpm()) {
      return EffortZone.RECOVERY;
    }
    if (easyCeiling.isEmpty() || bpm <= easyCeiling.get().bpm()) return EffortZone.EASY;
    double lthr = heartRate.map(HeartRateScale::lthr).orElse(easyCeiling.get().bpm() / 0.89);
    if (bpm < 0.97 * lthr) return EffortZone.MARATHON;
    return bpm <= 1.02 * lthr ? EffortZone.THRESHOLD : EffortZone.INTERVAL;
  }
}
