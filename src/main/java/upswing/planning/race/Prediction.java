package upswing.planning.race;

import java.time.Duration;

/**
 * What a runner could race a distance in, from the pace that can be held for about an hour.
 *
 * <p>The likely time is by {@link Vdot}; the band reaches over it and over the times by a power of
 * the distance, with exponents of 1.06 and 1.15. Example: threshold 4:32 per km, a half marathon in
 * 1:38:02 to 1:43:04.
 *
 * <p>Source: Daniels & Gilbert 1979; Riegel 1981, Am Sci 69:285; Vickers & Vertosick 2016
 * (recreational marathons are slower than 1.06 says). Grade C.
 *
 * @param fastest the shortest of the three times
 * @param slowest the longest of the three times
 */
public record Prediction(Duration likely, Duration fastest, Duration slowest) {

  private static final double TRAINED = 1.06;
  private static final double RECREATIONAL = 1.15;
  private static final double HOUR = 3600;

  /**
   * Predicts a race.
   *
   * @param thresholdPace in seconds per kilometre
   * @param meters the distance of the race
   */
  public static Prediction of(double thresholdPace, double meters) {
    double likely = 60 * Vdot.minutes(Vdot.ofThreshold(thresholdPace), meters);
    double share = meters / (1000 * HOUR / thresholdPace);
    double trained = HOUR * Math.pow(share, TRAINED);
    double recreational = HOUR * Math.pow(share, RECREATIONAL);
    return new Prediction(
        seconds(likely),
        seconds(Math.min(likely, Math.min(trained, recreational))),
        seconds(Math.max(likely, Math.max(trained, recreational))));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofSeconds(Math.round(seconds));
  }
}
