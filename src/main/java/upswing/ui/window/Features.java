package upswing.ui.window;

import java.util.List;

/** Every feature of the window: one line each. */
final class Features {

  /** New ones for a new window. */
  static List<Feature> all() {
    CheckInFeature checkIn = new CheckInFeature();
    return List.of(checkIn, new TrendsFeature(checkIn::open));
  }

  private Features() {}
}
