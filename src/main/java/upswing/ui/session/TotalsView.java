package upswing.ui.session;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.widget.KeptField;

/** What the session adds up to, and the note to it. */
final class TotalsView extends HBox {

  TotalsView(SessionEditorViewModel model, Messages words, KeptField note) {
    super(34);
    getStyleClass().add("totals");
    setAlignment(Pos.CENTER_LEFT);
    Figure time = new Figure(words.of("edit.total.time"));
    Figure distance = new Figure(words.of("edit.total.distance"));
    Figure load = new Figure(words.of("edit.total.load"));
    Figure hard = new Figure(words.of("edit.total.hard"));
    note.setPromptText(words.of("edit.note.prompt"));
    note.setAccessibleText(words.of("edit.note"));
    Label noted = new Label(words.of("edit.note"));
    noted.getStyleClass().add("secondary");
    VBox noting = new VBox(3, noted, note);
    noting.getStyleClass().add("noting");
    HBox.setHgrow(noting, Priority.ALWAYS);
    getChildren().addAll(time, distance, load, hard, noting);
    model
        .sightProperty()
        .subscribe(
            sight -> {
              time.show(sight.time());
              distance.show(sight.distance());
              load.show(sight.load());
              hard.show(sight.hard());
            });
  }
}
