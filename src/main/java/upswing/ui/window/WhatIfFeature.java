package upswing.ui.window;

import upswing.ui.Action;
import upswing.ui.whatif.WhatIfBar;

/** Changes that are only tried, with a bar over the calendar meanwhile. */
public final class WhatIfFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    window.actions().add(Action.of("whatIf", () -> turn(window), "W"));
    window.banner(new WhatIfBar(window.desk(), window.words()));
  }

  /** The same key begins it and, while nothing was changed yet, ends it. */
  private static void turn(MainWindow window) {
    var trial = window.desk().trialProperty().get();
    if (trial.isEmpty()) window.desk().tryOut();
    else if (trial.get().changes() == 0) window.desk().dropTrial();
  }
}
