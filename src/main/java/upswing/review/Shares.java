package upswing.review;

import java.time.LocalDate;
import java.util.OptionalDouble;
import upswing.load.HeartRateScale;
import upswing.load.Ledger;
import upswing.load.Zones;
import upswing.training.Activity;
import upswing.training.EffortZone;
import upswing.training.Sport;

/**
 * How the time of a week was shared among three zones: easy up to the first threshold, hard above
 * the second, the rest between; 0 to 1.
 *
 * @param easy as the week's easy share, by heart rate, else by pace, else as planned
 * @param middle empty where no minute tells it from hard
 * @param planned easy share of the plan
 */
public record Shares(
    OptionalDouble easy, OptionalDouble middle, OptionalDouble hard, OptionalDouble planned) {

  static Shares of(Ledger ledger, LocalDate start, OptionalDouble planned) {
    OptionalDouble easy = ledger.week(start).easyShare();
    int above = 0;
    int middle = 0;
    for (LocalDate day : start.datesUntil(start.plusDays(7)).toList()) {
      for (Activity done : ledger.activitiesOn(day)) {
        int[] minutes = minutes(done, ledger.zones(day));
        middle += minutes[0];
        above += minutes[1];
      }
    }
    if (easy.isEmpty() || middle + above == 0) {
      return new Shares(easy, OptionalDouble.empty(), OptionalDouble.empty(), planned);
    }
    double rest = 1 - easy.getAsDouble();
    double hard = rest * above / (middle + above);
    return new Shares(easy, OptionalDouble.of(rest - hard), OptionalDouble.of(hard), planned);
  }

  /** Minutes between the thresholds, and above both. */
  private static int[] minutes(Activity done, Zones zones) {
    int middle = 0;
    int above = 0;
    double[] rates = done.heartRateByMinute().known();
    if (rates.length > 0 && zones.easyCeiling().isPresent() && zones.heartRate().isPresent()) {
      double second = zones.heartRate().map(HeartRateScale::lthr).orElseThrow();
      for (double bpm : rates) {
        if (bpm > second) above++;
        else if (bpm > zones.easyCeiling().get().bpm()) middle++;
      }
    } else if (done.sport() == Sport.RUN && zones.thresholdPace().isPresent()) {
      double threshold = 1000 / zones.thresholdPace().get();
      double easy = 1000 / zones.expectedPace(EffortZone.STEADY);
      for (double speed : done.speedByMinute().known()) {
        if (speed > threshold) above++;
        else if (speed > easy) middle++;
      }
    }
    return new int[] {middle, above};
  }
}
