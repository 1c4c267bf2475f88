package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import upswing.training.BlockId;
import upswing.training.RaceRank;
import upswing.ui.Action;
import upswing.ui.calendar.CalendarSpan;
import upswing.ui.chart.SaveDialog;
import upswing.ui.season.RaceRanks;
import upswing.ui.season.SeasonView;

/** The fourth view: a season on one axis. */
public final class SeasonFeature implements Feature {

  private final BiConsumer<BlockId, LocalDate> replan;

  /**
   * @param replan opens the replanning of a block for a race on another day
   */
  public SeasonFeature(BiConsumer<BlockId, LocalDate> replan) {
    this.replan = replan;
  }

  @Override
  public void join(MainWindow window) {
    SaveDialog ask =
        new SaveDialog(() -> window.root().getScene().getWindow(), window.words(), window::tell);
    window.season(
        new SeasonView(
            window.desk(),
            window.words(),
            ask,
            () -> window.calendar().spanProperty().set(CalendarSpan.WEEK),
            replan));
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
