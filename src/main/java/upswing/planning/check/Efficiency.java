package upswing.planning.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import upswing.training.Activity;
import upswing.training.SessionKind;

/**
 * How speed at a heartbeat changes over eight weeks of easy runs: the median of all slopes between
 * two of them, with its 90 % interval.
 *
 * <p>Runs of half an hour and more with a distance and a mean heart rate count; six over four weeks
 * are needed. Example: 1.286, 1.279, 1.291, 1.300, 1.296, 1.312, 1.305 and 1.318 m a beat, a week
 * apart, grow by 0.000705 a day (0.000357 to 0.001048), 1.52 % in four weeks.
 *
 * <p>Source: Sen 1968, J Am Stat Assoc 63:1379; what counts as a fall is convention. Grade C.
 *
 * @param perDay metres a beat gained each day
 * @param low lower end of the interval
 * @param high upper end of the interval
 * @param middle the median of the runs, in metres a beat
 * @param runs how many runs stand behind it
 * @param days from the first of them to the last
 */
record Efficiency(double perDay, double low, double high, double middle, int runs, long days) {

  private static final int DAYS = 56;
  private static final int LEAST_DAYS = 28;
  private static final int LEAST_RUNS = 6;
  private static final double LEAST_MINUTES = 30;
  private static final double FALL = 1.0;
  private static final double NINETY_PERCENT = 1.645;

  /** One run: the day it was run and how many metres each heartbeat carried. */
  record Point(LocalDate date, double metersABeat) {}

  /** The trend of the eight weeks up to a day; empty where too few runs can tell. */
  static Optional<Efficiency> of(Diary diary, LocalDate last) {
    return of(
        diary
            .between(last.minusDays(DAYS - 1), last)
            .filter(entry -> entry.kind() == SessionKind.EASY)
            .flatMap(entry -> entry.done().stream())
            .flatMap(run -> point(run).stream())
            .toList());
  }

  static Optional<Efficiency> of(List<Point> points) {
    int n = points.size();
    if (n < LEAST_RUNS) return Optional.empty();
    long days = points.getLast().date().toEpochDay() - points.getFirst().date().toEpochDay();
    if (days < LEAST_DAYS) return Optional.empty();
    double[] slopes = slopes(points);
    double reach = NINETY_PERCENT * Math.sqrt(n * (n - 1) * (2 * n + 5) / 18.0);
    int below = Math.clamp(Math.round((slopes.length - reach) / 2) - 1, 0, slopes.length - 1);
    int above = Math.clamp(Math.round((slopes.length + reach) / 2), 0, slopes.length - 1);
    double[] values = points.stream().mapToDouble(Point::metersABeat).sorted().toArray();
    return Optional.of(
        new Efficiency(median(slopes), slopes[below], slopes[above], median(values), n, days));
  }

  /** In hundredths of the middle, over 28 days. */
  double percentInFourWeeks() {
    return 100 * 28 * perDay / middle;
  }

  boolean falls() {
    return high < 0 && percentInFourWeeks() <= -FALL;
  }

  /** Neither up nor down, by runs enough to say so. */
  boolean standsStill() {
    return low <= 0 && high >= 0 && runs >= 8 && days >= 42;
  }

  private static Optional<Point> point(Activity run) {
    boolean tells =
        run.minutes() >= LEAST_MINUTES
            && run.meters().orElse(0) > 0
            && run.averageHeartRate().isPresent();
    return tells
        ? Optional.of(
            new Point(
                run.date(),
                run.meters().orElseThrow() / run.minutes() / run.averageHeartRate().orElseThrow()))
        : Optional.empty();
  }

  private static double[] slopes(List<Point> points) {
    double[] slopes = new double[points.size() * (points.size() - 1) / 2];
    int count = 0;
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        long days = points.get(j).date().toEpochDay() - points.get(i).date().toEpochDay();
        if (days == 0) continue;
        slopes[count++] = (points.get(j).metersABeat() - points.get(i).metersABeat()) / days;
      }
    }
    double[] sorted = Arrays.copyOf(slopes, count);
    Arrays.sort(sorted);
    return sorted;
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
