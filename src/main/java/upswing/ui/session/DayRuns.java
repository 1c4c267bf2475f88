package upswing.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import upswing.load.Ledger;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** The sessions of one day, each with what was done for it, and what was done besides. */
public final class DayRuns extends VBox {

  /**
   * What the plan holds for a day when it is opened; each part follows its own changes.
   *
   * @param compare shows an easy run of the day among the others
   */
  public DayRuns(Desk desk, Messages words, LocalDate date, Runnable compare) {
    super(20);
    Ledger ledger = desk.seen().ledger();
    List<DoneViewModel> models =
        Stream.concat(
                ledger.sessionsOn(date).stream()
                    .map(session -> DoneViewModel.of(desk, words, session.id())),
                ledger.unplannedOn(date).stream()
                    .map(activity -> DoneViewModel.of(desk, words, activity.id())))
            .toList();
    for (DoneViewModel model : models) getChildren().add(new DayRun(model, words, compare));
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) models.forEach(DoneViewModel::close);
            });
  }
}
