package upswing.ui.window;

import java.time.Clock;
import java.util.List;

/** Every feature of the window: one line each. */
final class Features {

  /**
   * New ones for a new window.
   *
   * @param clock in the runner's time zone
   * @param example opens the example
   */
  static List<Feature> all(Clock clock, Runnable example) {
    CheckInFeature checkIn = new CheckInFeature();
    RepairFeature repair = new RepairFeature();
    return List.of(
        checkIn,
        new TrendsFeature(checkIn::open),
        new ForesightFeature(),
        new SeasonFeature(repair::open),
        new WhatIfFeature(),
        repair,
        new TemplateFeature(),
        new BlockFeature(),
        new ImportFeature(clock.getZone()),
        new PrintFeature(),
        new ExampleFeature(example),
        new EditFeature(),
        new CareFeature(),
        new DayFeature(checkIn::open),
        new ReviewFeature(clock),
        new FindFeature(clock.getZone()));
  }

  private Features() {}
}
