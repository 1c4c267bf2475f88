package upswing.ui.window;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import upswing.ui.Actions;
import upswing.ui.Messages;
import upswing.ui.widget.Glyph;
import upswing.ui.widget.Icon;

/** The first window: nothing is planned yet, and there are three ways to begin. */
final class EmptyView extends ScrollPane {

  /** A way to begin: its words, its action, its drawing. */
  private record Way(String id, String action, Glyph glyph) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("newBlock", "newBlock", Glyph.DO_BLOCK),
          new Way("import", "importFiles", Glyph.DO_IMPORT),
          new Way("example", "example", Glyph.DO_LOOK));

  private final Actions actions;
  private final Messages words;

  EmptyView(Actions actions, Messages words) {
    this.actions = actions;
    this.words = words;
    VBox page = new VBox();
    page.getStyleClass().add("empty-page");
    page.getChildren()
        .addAll(
            new Hills(),
            label("empty-title", "window.begin.title"),
            label("empty-question", "window.begin.question"),
            ways(),
            label("empty-private", "window.begin.private"));
    getStyleClass().add("empty-view");
    setContent(page);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  private GridPane ways() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("empty-ways");
    int column = 0;
    for (Way way : WAYS) {
      if (actions.find(way.action()).isEmpty()) continue;
      Icon icon = new Icon(way.glyph(), 22);
      icon.getStyleClass().add("accent");
      Label text = label("empty-text", "window.begin." + way.id());
      text.setWrapText(true);
      text.setMinHeight(58);
      text.setAlignment(javafx.geometry.Pos.TOP_LEFT);
      Button button = new Button(words.of("window.begin." + way.id() + ".button"));
      if (column == 0) button.getStyleClass().add("primary");
      button.setOnAction(click -> actions.run(way.action()));
      VBox cell =
          new VBox(
              icon,
              label("empty-name", "window.begin." + way.id() + ".name"),
              text,
              button,
              label("secondary", "window.begin." + way.id() + ".note"));
      cell.getStyleClass().add(column == 0 ? "empty-way-first" : "empty-way");
      grid.add(cell, column++, 0);
    }
    return grid;
  }

  private Label label(String style, String key) {
    Label label = new Label(words.of(key));
    label.getStyleClass().add(style);
    return label;
  }
}
