package upswing.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** The rows of a session. A row keeps its fields while what they show changes. */
final class StepTable extends VBox {

  private static final double ROW = 36;

  private final SessionEditorViewModel model;
  private final Messages words;
  private final List<RowView> rows = new ArrayList<>();
  private final VBox body = new VBox();
  private Optional<Place> grabbed = Optional.empty();
  private double grabbedAt;

  StepTable(SessionEditorViewModel model, Messages words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("step-table");
    getChildren().addAll(head(), body, more());
    model.sightProperty().subscribe(sight -> show(sight.rows()));
  }

  /** Puts the keyboard on a row. */
  void focus(Place place) {
    List<StepRow> shown = model.sightProperty().get().rows();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).place().equals(place)) rows.get(i).begin();
    }
  }

  /** Begins to drag a row by its handle. */
  void grab(Place place, double y) {
    grabbed = Optional.of(place);
    grabbedAt = y;
  }

  /** Moves the grabbed row by one for each row's height. */
  void drag(double y) {
    if (grabbed.isEmpty() || Math.abs(y - grabbedAt) < ROW) return;
    int by = y > grabbedAt ? 1 : -1;
    grabbed = Optional.of(model.move(grabbed.get(), by));
    grabbedAt += by * ROW;
  }

  private void show(List<StepRow> shown) {
    while (rows.size() > shown.size()) body.getChildren().remove(rows.removeLast());
    for (int i = 0; i < shown.size(); i++) {
      if (i < rows.size()) rows.get(i).show(shown.get(i));
      else {
        RowView row = new RowView(model, words, this, shown.get(i));
        rows.add(row);
        body.getChildren().add(row);
      }
    }
  }

  private HBox head() {
    HBox head =
        new HBox(
            column("step", "named"),
            column("extent", "extent"),
            column("by", "by"),
            column("target", "target"),
            column("about", "about"));
    head.getStyleClass().addAll("fields", "step-head");
    return head;
  }

  private Label column(String name, String style) {
    Label label = new Label(words.of("edit.column." + name));
    label.getStyleClass().addAll("secondary", style);
    return label;
  }

  private HBox more() {
    Hyperlink step = new Hyperlink(words.of("edit.addStep"));
    step.setOnAction(
        event -> {
          step.setVisited(false);
          model.addStep();
        });
    Hyperlink repeat = new Hyperlink(words.of("edit.addRepeat"));
    repeat.setOnAction(
        event -> {
          repeat.setVisited(false);
          model.addRepeat();
        });
    HBox more = new HBox(8, step, repeat);
    more.getStyleClass().add("step-more");
    return more;
  }
}
