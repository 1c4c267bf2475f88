package upswing.load;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import upswing.training.Measure;
import upswing.training.Runner;
import upswing.training.Sex;

/**
 * What a minute at a heart rate costs this runner.
 *
 * <p>Example: resting 50, maximum 190: an hour at 140 bpm is a TRIMP of 84.82 for a man, 97.05 for
 * a woman; with an LTHR of 172 that is a load of 47.57 and 50.36.
 *
 * <p>Source: Morton, Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171 (TRIMP). Grade C as a
 * scale.
 *
 * @param resting heart rate at rest in bpm
 * @param maximum in bpm
 * @param lthr heart rate at the lactate threshold in bpm
 */
public record HeartRateScale(double resting, double maximum, double lthr, Sex sex) {

  /** Where no resting heart rate is known. */
  private static final double USUAL_RESTING = 60;

  /**
   * LTHR over maximum where only one of them is known; second threshold of recreational runners.
   */
  private static final double LTHR_OF_MAXIMUM = 0.90;

  public HeartRateScale {
    if (!(resting < lthr && lthr < maximum)) {
      throw new IllegalArgumentException(
          "heart rates out of order: " + resting + ", " + lthr + ", " + maximum);
    }
  }

  /**
   * The scale of a runner on a day; needs a maximum, an LTHR or an age, and contradicting heart
   * rates give none.
   */
  static Optional<HeartRateScale> of(Runner runner, LocalDate date) {
    Optional<Double> lthr = Zones.measure(runner, Measure.Kind.LTHR, date);
    Optional<Double> maximum =
        Zones.measure(runner, Measure.Kind.MAXIMAL_HEART_RATE, date)
            .or(() -> lthr.map(bpm -> bpm / LTHR_OF_MAXIMUM))
            .or(() -> maximumByAge(runner, date));
    if (maximum.isEmpty()) return Optional.empty();
    double max = maximum.get();
    double resting =
        Zones.measure(runner, Measure.Kind.RESTING_HEART_RATE, date).orElse(USUAL_RESTING);
    double threshold = lthr.orElse(LTHR_OF_MAXIMUM * max);
    return resting < threshold && threshold < max
        ? Optional.of(new HeartRateScale(resting, max, threshold, runner.sex()))
        : Optional.empty();
  }

  /** The maximum heart rate expected at an age: 208 − 0.7 · age, ±10 bpm (Tanaka 2001). */
  static Optional<Double> maximumByAge(Runner runner, LocalDate date) {
    OptionalInt age = runner.ageOn(date);
    return age.isPresent() ? Optional.of(208 - 0.7 * age.getAsInt()) : Optional.empty();
  }

  /** Banister's training impulse of some minutes at a heart rate. */
  public double trimp(double bpm, double minutes) {
    double x = Math.clamp((bpm - resting) / (maximum - resting), 0.0, 1.0);
    return switch (sex) {
      case MALE -> minutes * men(x);
      case FEMALE -> minutes * women(x);
      case UNSPECIFIED -> minutes * (men(x) + women(x)) / 2;
    };
  }

  /** Points of some minutes at a heart rate: 100 is an hour at LTHR. */
  public double points(double bpm, double minutes) {
    return 100 * trimp(bpm, minutes) / trimp(lthr, 60);
  }

  private static double men(double x) {
    return x * 0.64 * Math.exp(1.92 * x);
  }

  private static double women(double x) {
    return x * 0.86 * Math.exp(1.67 * x);
  }
}
