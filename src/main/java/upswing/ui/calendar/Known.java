package upswing.ui.calendar;

import upswing.planning.Consequence;
import upswing.ui.widget.FitMark;

/** What is known of a drop, with the words for a day's cell. */
record Known(Consequence consequence, String brief) {

  FitMark.Shape shape() {
    return FitMark.Shape.valueOf(consequence.fit().name());
  }
}
