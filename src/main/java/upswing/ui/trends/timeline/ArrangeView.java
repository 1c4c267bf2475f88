package upswing.ui.trends.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** Which rows are shown, and in which order; what is chosen here is kept. */
final class ArrangeView extends VBox {

  private final TimelineViewModel model;
  private final Messages words;
  private final VBox rows = new VBox(2);

  ArrangeView(TimelineViewModel model, Messages words, Runnable close) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("popover", "arrange");
    setMaxSize(420, USE_PREF_SIZE);
    setPrefWidth(420);
    Label title = new Label(words.of("timeline.arrange"));
    title.getStyleClass().add("title");
    Button done = new Button(words.of("timeline.arrange.done"));
    done.getStyleClass().add("primary");
    done.setOnAction(click -> close.run());
    HBox foot = new HBox(done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(460);
    getChildren().addAll(title, scroll, foot);
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    for (Strip strip : model.arrangementProperty().get().ordered(model.timeline().strips())) {
      CheckBox shown = new CheckBox(strip.name());
      shown.setSelected(!model.arrangementProperty().get().isHidden(strip.id()));
      shown.setOnAction(click -> model.toggle(strip.id()));
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox row =
          new HBox(
              4,
              shown,
              gap,
              arrow(strip, -1, "▴", "timeline.row.up"),
              arrow(strip, 1, "▾", "timeline.row.down"));
      row.setAlignment(Pos.CENTER_LEFT);
      rows.getChildren().add(row);
    }
  }

  private Button arrow(Strip strip, int step, String glyph, String key) {
    Button button = new Button(glyph);
    button.getStyleClass().add("quiet");
    button.setAccessibleText(words.of(key) + ": " + strip.name());
    button.setOnAction(
        click -> {
          model.move(strip.id(), step);
          fill();
          focus(strip, step);
        });
    return button;
  }

  /** The keyboard stays with the row that has moved. */
  private void focus(Strip strip, int step) {
    String wanted =
        words.of(step < 0 ? "timeline.row.up" : "timeline.row.down") + ": " + strip.name();
    rows.lookupAll(".button").stream()
        .filter(node -> wanted.equals(node.getAccessibleText()))
        .findFirst()
        .ifPresent(javafx.scene.Node::requestFocus);
  }
}
