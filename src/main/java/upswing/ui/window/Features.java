package upswing.ui.window;

import java.time.ZoneId;
import java.util.List;

/** Every feature of the window: one line each. */
final class Features {

  /**
   * New ones for a new window.
   *
   * @param zone the runner's time zone
   * @param example opens the example
   */
  static List<Feature> all(ZoneId zone, Runnable example) {
    CheckInFeature checkIn = new CheckInFeature();
    return List.of(
        checkIn,
        new TrendsFeature(checkIn::open),
        new ForesightFeature(),
        new SeasonFeature(),
        new WhatIfFeature(),
        new RepairFeature(),
        new TemplateFeature(),
        new BlockFeature(),
        new ImportFeature(zone),
        new PrintFeature(),
        new ExampleFeature(example),
        new EditFeature(),
        new CareFeature(),
        new ReviewFeature(),
        new FindFeature(zone));
  }

  private Features() {}
}
