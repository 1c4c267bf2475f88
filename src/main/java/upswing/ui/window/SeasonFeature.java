package upswing.ui.window;

import upswing.ui.calendar.CalendarSpan;
import upswing.ui.chart.SaveDialog;
import upswing.ui.season.SeasonView;

/** The fourth view: a season on one axis. */
public final class SeasonFeature implements Feature {

  @Override
  public void join(MainWindow window) {
    SaveDialog ask =
        new SaveDialog(() -> window.root().getScene().getWindow(), window.words(), window::tell);
    window.season(
        new SeasonView(
            window.desk(),
            window.words(),
            ask,
            () -> window.calendar().spanProperty().set(CalendarSpan.WEEK)));
  }
}
