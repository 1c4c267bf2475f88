package upswing.exchange;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import upswing.training.Activity;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Reading.Provenance;
import upswing.training.Signal;
import upswing.training.Tag;

/** Two tellings of one activity or one morning made into one. */
final class Telling {

  /** How much an activity tells: heart rate by the second counts most, sums alone least. */
  static int richness(Activity activity) {
    return (activity.heartRates().isEmpty() ? 0 : 8)
        + (activity.speedByMinute().size() == 0 ? 0 : 4)
        + (activity.laps().size() > 1 ? 2 : 0)
        + (activity.meters().isPresent() ? 1 : 0);
  }

  /**
   * The richer telling under the first one's name, with what the runner said of it; the poorer one
   * fills what is missing.
   */
  static Activity merged(Activity kept, Activity other) {
    boolean replaced = richness(other) > richness(kept);
    Activity rich = replaced ? other : kept;
    Activity poor = replaced ? kept : other;
    return new Activity(
        kept.id(),
        rich.start(),
        rich.offset(),
        rich.sport(),
        kept.title().isEmpty() ? other.title() : kept.title(),
        rich.timer(),
        rich.elapsed(),
        rich.meters().isPresent() ? rich.meters() : poor.meters(),
        rich.ascentMeters().isPresent() ? rich.ascentMeters() : poor.ascentMeters(),
        rich.averageHeartRate().isPresent() ? rich.averageHeartRate() : poor.averageHeartRate(),
        rich.temperature().isPresent() ? rich.temperature() : poor.temperature(),
        rich.heartRates(),
        rich.heartRateByMinute(),
        rich.speedByMinute(),
        rich.laps(),
        kept.rpe().isPresent() ? kept.rpe() : other.rpe(),
        kept.fuelled().or(other::fuelled),
        kept.easyEnough().or(other::easyEnough),
        rich.source());
  }

  /** A morning with its gaps filled; what the runner typed stays, typed comes before imported. */
  static CheckIn filled(CheckIn kept, CheckIn other) {
    Map<Signal, Reading> readings = new EnumMap<>(Signal.class);
    readings.putAll(other.readings());
    kept.readings().forEach((signal, reading) -> readings.merge(signal, reading, Telling::either));
    EnumSet<Tag> tags = EnumSet.noneOf(Tag.class);
    tags.addAll(kept.tags());
    tags.addAll(other.tags());
    return new CheckIn(
        kept.date(),
        readings,
        kept.bedTime().or(other::bedTime),
        kept.wakeTime().or(other::wakeTime),
        either(kept.sorenessSite(), other.sorenessSite()),
        tags,
        either(kept.note(), other.note()));
  }

  private static Reading either(Reading other, Reading kept) {
    boolean typedNow =
        kept.provenance() == Provenance.IMPORTED && other.provenance() == Provenance.TYPED;
    return typedNow ? other : kept;
  }

  private static String either(String kept, String other) {
    return kept.isEmpty() ? other : kept;
  }

  private Telling() {}
}
