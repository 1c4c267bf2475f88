package upswing.ui.window;

import java.time.ZoneId;
import java.util.List;

/** Every feature of the window: one line each. */
final class Features {

  /** New ones for a new window of a runner in a time zone. */
  static List<Feature> all(ZoneId zone) {
    CheckInFeature checkIn = new CheckInFeature();
    return List.of(
        checkIn, new TrendsFeature(checkIn::open), new BlockFeature(), new ImportFeature(zone));
  }

  private Features() {}
}
