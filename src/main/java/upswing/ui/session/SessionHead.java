package upswing.ui.session;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import upswing.load.SessionState;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;
import upswing.ui.widget.KindStyle;

/** A session as the card it is in the calendar: its kind, its target, what became of it. */
final class SessionHead extends HBox {

  SessionHead(PlannedAndDone beside, Messages words) {
    super(10);
    getStyleClass().add("session-head");
    KindStyle.apply(this, beside.kind());
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label(beside.title());
    title.getStyleClass().add("strong");
    VBox said = new VBox(1, title);
    if (!beside.target().isEmpty()) {
      Label target = DoneParts.soft(beside.target());
      target.setWrapText(true);
      said.getChildren().add(target);
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(new Icon(Glyph.of(beside.kind()), 18), said);
    beside
        .state()
        .filter(state -> state != SessionState.PLANNED)
        .ifPresent(state -> getChildren().add(state(state, words)));
  }

  private static Label state(SessionState state, Messages words) {
    Label label =
        new Label(words.of("state." + state), new Icon(Glyph.valueOf("STATE_" + state), 13));
    label
        .getStyleClass()
        .addAll("session-state", state == SessionState.DONE ? "good-text" : "amber-text");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
