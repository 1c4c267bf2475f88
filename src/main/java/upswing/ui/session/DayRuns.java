package upswing.ui.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.load.Ledger;
import upswing.report.SessionWords;
import upswing.training.Activity;
import upswing.training.Session;
import upswing.ui.Desk;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;

/** The sessions of one day, each with what was done for it, and what was done besides. */
public final class DayRuns extends VBox {

  private final Desk desk;
  private final Messages words;

  /** What the plan holds for a day when it is opened; each part follows its own changes. */
  public DayRuns(Desk desk, Messages words, LocalDate date) {
    super(12);
    this.desk = desk;
    this.words = words;
    Ledger ledger = desk.seen().ledger();
    List<DoneViewModel> models = new ArrayList<>();
    for (Session session : ledger.sessionsOn(date)) {
      DoneViewModel done = DoneViewModel.of(desk, words, session.id());
      models.add(done);
      getChildren().addAll(planned(session), new DonePane(done, words));
    }
    for (Activity activity : ledger.unplannedOn(date)) {
      DoneViewModel done = DoneViewModel.of(desk, words, activity.id());
      models.add(done);
      getChildren().add(new DonePane(done, words));
    }
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) models.forEach(DoneViewModel::close);
            });
  }

  private Node planned(Session session) {
    Icon icon = new Icon(Glyph.of(session.kind()), 16);
    KindStyle.apply(icon, session.kind());
    Label kind = new Label(words.of("kind." + session.kind()), icon);
    kind.getStyleClass().add("strong");
    String target =
        new SessionWords(
                words,
                desk.seen().ledger().zones(session.date()),
                desk.seen().plan().runner().unit())
            .line(session);
    Label line = new Label(target);
    line.getStyleClass().add("soft");
    HBox row = new HBox(10, kind, line);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
