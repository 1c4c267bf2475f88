package upswing.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import upswing.training.Activity;
import upswing.training.HeartRateHistogram;
import upswing.training.Sport;

/**
 * Finds the activity that is the same thing done, told by another file.
 *
 * <p>Nobody runs twice at once: what begins within two minutes, overlaps and lasts and leads alike
 * is the same. A copy with a wrong time zone is the same too: shifted by whole hours to the second,
 * equal to the second and to a thousandth of its way, with the same heart.
 */
final class Likeness {

  private static final Duration NEAR = Duration.ofSeconds(120);
  private static final Duration EXACT = Duration.ofSeconds(2);
  private static final int MOST_HOURS = 14;

  private final NavigableMap<Instant, List<Activity>> byStart = new TreeMap<>();

  /** One more that others can be like. */
  void add(Activity activity) {
    byStart.computeIfAbsent(activity.start(), start -> new ArrayList<>()).add(activity);
  }

  /** One that is there no more. */
  void remove(Activity activity) {
    List<Activity> same = byStart.get(activity.start());
    if (same != null) same.removeIf(other -> other.id().equals(activity.id()));
  }

  /** The activity that this one is a copy of; of several the one that began closest to it. */
  Optional<Activity> twin(Activity activity) {
    Optional<Activity> near =
        around(activity.start(), NEAR).stream()
            .filter(other -> isSameRecording(activity, other))
            .min(Comparator.comparing(other -> startGap(activity, other)));
    return near.isPresent() ? near : shifted(activity);
  }

  private Optional<Activity> shifted(Activity activity) {
    for (int hours = -MOST_HOURS; hours <= MOST_HOURS; hours++) {
      if (hours == 0) continue;
      for (Activity other : around(activity.start().plus(Duration.ofHours(hours)), EXACT)) {
        if (isShiftedCopy(activity, other)) return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private List<Activity> around(Instant instant, Duration reach) {
    return byStart.subMap(instant.minus(reach), true, instant.plus(reach), true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Whether two files tell of the same recording at the same time. */
  static boolean isSameRecording(Activity a, Activity b) {
    double shorter = Math.min(seconds(a.elapsed()), seconds(b.elapsed()));
    boolean overlaps = seconds(startGap(a, b)) <= shorter / 2;
    return overlaps
        && sportsAgree(a, b)
        && durationsAgree(a, b)
        && metersAgree(a.meters(), b.meters(), 50, 0.2);
  }

  /** Whether one is a copy of the other under a wrong time zone; two rows of one file never are. */
  static boolean isShiftedCopy(Activity a, Activity b) {
    boolean sameFile = a.source().content().equals(b.source().content());
    boolean wayKnown = a.meters().orElse(0) > 0 && b.meters().orElse(0) > 0;
    return !sameFile
        && wayKnown
        && sportsAgree(a, b)
        && Math.abs(seconds(a.timer()) - seconds(b.timer())) <= 1
        && metersAgree(a.meters(), b.meters(), 6, 0.001)
        && heartsAgree(a, b);
  }

  private static boolean sportsAgree(Activity a, Activity b) {
    return a.sport() == b.sport() || a.sport() == Sport.OTHER || b.sport() == Sport.OTHER;
  }

  /** Web sites and watches differ in what they call moving: any pair of times may agree. */
  private static boolean durationsAgree(Activity a, Activity b) {
    for (Duration one : List.of(a.timer(), a.elapsed())) {
      for (Duration other : List.of(b.timer(), b.elapsed())) {
        double longer = Math.max(seconds(one), seconds(other));
        if (Math.abs(seconds(one) - seconds(other)) <= Math.max(2, 0.05 * longer)) return true;
      }
    }
    return false;
  }

  private static boolean metersAgree(
      OptionalDouble a, OptionalDouble b, double meters, double share) {
    double one = a.orElse(0);
    double other = b.orElse(0);
    if (one == 0 || other == 0) return true;
    return Math.abs(one - other) <= Math.max(meters, share * Math.max(one, other));
  }

  private static boolean heartsAgree(Activity a, Activity b) {
    if (a.averageHeartRate().isPresent() && b.averageHeartRate().isPresent()) {
      int gap = a.averageHeartRate().getAsInt() - b.averageHeartRate().getAsInt();
      if (Math.abs(gap) > 1) return false;
    }
    HeartRateHistogram one = a.heartRates();
    HeartRateHistogram other = b.heartRates();
    if (one.isEmpty() || other.isEmpty()) return true;
    int apart = 0;
    int lowest = Math.min(one.lowest(), other.lowest());
    int highest = Math.max(one.highest(), other.highest());
    for (int bpm = lowest; bpm <= highest; bpm++) {
      apart += Math.abs(one.secondsAt(bpm) - other.secondsAt(bpm));
    }
    return apart <= 0.05 * (one.totalSeconds() + other.totalSeconds());
  }

  private static Duration startGap(Activity a, Activity b) {
    return Duration.between(a.start(), b.start()).abs();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
