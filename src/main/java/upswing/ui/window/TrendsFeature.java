package upswing.ui.window;

import java.time.LocalDate;
import java.util.function.Consumer;
import upswing.ui.chart.SaveDialog;
import upswing.ui.trends.TrendsPane;
import upswing.ui.trends.WeekSignals;

/** Signals and verdict: in the pane at the right, and under the days of the week view. */
public final class TrendsFeature implements Feature {

  private final Consumer<LocalDate> checkIn;

  /**
   * @param checkIn opens the check-in of a day
   */
  public TrendsFeature(Consumer<LocalDate> checkIn) {
    this.checkIn = checkIn;
  }

  @Override
  public void join(MainWindow window) {
    SaveDialog ask =
        new SaveDialog(() -> window.root().getScene().getWindow(), window.words(), window::tell);
    TrendsPane pane =
        new TrendsPane(
            window.desk(), window.words(), checkIn, ask, () -> window.actions().run("trends"));
    window.side().show(pane);
    window.calendarView().beside(new WeekVerdict(window.desk(), window.words(), checkIn));
    WeekSignals signals = new WeekSignals(window.desk(), window.words(), checkIn, ask);
    window.calendarView().below(signals, signals.leftProperty(), signals.rightProperty());
    new TimelineFeature(pane.model().rangeProperty(), ask).join(window);
  }
}
