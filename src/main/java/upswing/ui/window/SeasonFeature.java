package upswing.ui.window;

import java.util.Optional;
import upswing.training.RaceRank;
import upswing.ui.Action;
import upswing.ui.calendar.CalendarSpan;
import upswing.ui.chart.SaveDialog;
import upswing.ui.season.RaceRanks;
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
    RaceRanks ranks = new RaceRanks(window.desk());
    for (RaceRank rank : RaceRank.values()) {
      window
          .actions()
          .add(
              Action.when(
                  "race" + rank, ranks.noRaceProperty(), () -> ranks.rank(Optional.of(rank))));
    }
    window
        .actions()
        .add(Action.when("raceByPlan", ranks.noRaceProperty(), () -> ranks.rank(Optional.empty())));
  }
}
