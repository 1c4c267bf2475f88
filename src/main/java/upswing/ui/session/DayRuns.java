package upswing.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import upswing.load.Ledger;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** The sessions of one day, each with what was done for it, and what was done besides. */
public final class DayRuns extends VBox {

  private final Desk desk;
  private final Messages words;
  private final LocalDate date;
  private final Runnable compare;
  private final Subscription watching;
  private List<Object> shown = List.of();
  private List<DoneViewModel> models = List.of();

  /**
   * What the plan holds for a day, also when a session comes or goes.
   *
   * @param compare shows an easy run of the day among the others
   */
  public DayRuns(Desk desk, Messages words, LocalDate date, Runnable compare) {
    super(20);
    this.desk = desk;
    this.words = words;
    this.date = date;
    this.compare = compare;
    watching = desk.seenProperty().subscribe(this::follow);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before == null || now != null) return;
              watching.unsubscribe();
              models.forEach(DoneViewModel::close);
            });
  }

  /** Each part follows its own changes; all are made anew when there are others. */
  private void follow(Seen seen) {
    Ledger ledger = seen.ledger();
    List<Session> sessions = ledger.sessionsOn(date);
    List<Activity> besides = ledger.unplannedOn(date);
    List<Object> ids =
        Stream.<Object>concat(
                sessions.stream().map(Session::id), besides.stream().map(Activity::id))
            .toList();
    if (ids.equals(shown)) return;
    shown = ids;
    models.forEach(DoneViewModel::close);
    models =
        Stream.concat(
                sessions.stream().map(session -> DoneViewModel.of(desk, words, session.id())),
                besides.stream().map(activity -> DoneViewModel.of(desk, words, activity.id())))
            .toList();
    getChildren().setAll(models.stream().map(one -> new DayRun(one, words, compare)).toList());
    setVisible(!models.isEmpty());
    setManaged(!models.isEmpty());
  }
}
