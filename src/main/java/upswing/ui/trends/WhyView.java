package upswing.ui.trends;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Ink;
import upswing.ui.chart.Painter;

/** The numbers behind a verdict, other rules beside the one in use, the formula and its source. */
final class WhyView extends VBox {

  private static final double WIDTH = 644;

  private final Messages words;
  private final Why why;

  WhyView(Why why, Messages words, boolean today, Runnable close) {
    this.why = why;
    this.words = words;
    getStyleClass().add("why");
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    getChildren().addAll(head(close), text(why.rule()));
    if (!why.signals().isEmpty())
      getChildren().addAll(legend(today), SignalTable.of(why.signals()));
    for (String line : why.others()) getChildren().add(text(line));
    getChildren().addAll(heading("why.chance.title"), text(why.chance() + " " + why.spoken()));
    getChildren().addAll(rulesHead(), rules(), small(words.of("why.formula")), foot());
  }

  private Node head(Runnable close) {
    Label title = new Label(why.title());
    title.getStyleClass().add("title");
    Button shut = new Button("\u00d7");
    shut.getStyleClass().add("quiet");
    shut.setAccessibleText(words.of("why.close"));
    shut.setOnAction(event -> close.run());
    return ends(title, shut);
  }

  private Node legend(boolean today) {
    HBox keys =
        new HBox(
            14,
            key(Drawing.Shape.DIAMOND, Ink.RED, "why.legend.outside"),
            key(Drawing.Shape.DOT, Ink.ACCENT, "why.legend.inside"),
            key(Drawing.Shape.RING, Ink.SOFT, "why.legend.before"),
            bandKey());
    keys.setAlignment(Pos.CENTER_RIGHT);
    HBox row = ends(heading(today ? "why.morning" : "why.thatMorning"), keys);
    VBox.setMargin(row, new Insets(8, 0, 0, 0));
    return row;
  }

  private Node key(Drawing.Shape shape, Ink ink, String name) {
    Drawing.Mark mark = new Drawing.Mark(shape, 6, 6, shape == Drawing.Shape.DIAMOND ? 5 : 4, ink);
    return key(List.of(mark), 12, name);
  }

  private Node bandKey() {
    return key(List.of(Drawing.box(0, 2, 16, 9, Ink.BAND_STRONG)), 16, "why.legend.normal");
  }

  private Node key(List<Drawing.Item> drawn, double width, String name) {
    Pane pane = new Pane();
    pane.getChildren().setAll(Painter.paint(drawn));
    pane.setMinSize(width, 12);
    pane.setMaxSize(width, 12);
    Label label = new Label(words.of(name), pane);
    label.getStyleClass().add("secondary");
    return label;
  }

  private Node rulesHead() {
    Label chance = new Label(words.of("why.rules.chance"));
    chance.getStyleClass().add("secondary");
    HBox row = ends(heading("why.rules.title"), chance);
    VBox.setMargin(row, new Insets(10, 0, 0, 0));
    return row;
  }

  private Node rules() {
    VBox table = new VBox();
    table.getStyleClass().add("why-rules");
    for (Why.Rule rule : why.rules()) {
      Label name = cell(rule.name(), rule.yours() ? "strong" : "plain");
      Label says = cell(rule.says(), rule.speaks() ? "amber-text" : "good-text");
      Label chance = cell(rule.chance(), rule.yours() ? "strong" : "plain");
      if (rule.yours()) {
        Label yours = new Label(words.of("why.yours"));
        yours.getStyleClass().addAll("soft", "why-yours");
        name.setGraphic(yours);
        name.setContentDisplay(ContentDisplay.RIGHT);
        says.getStyleClass().add("strong");
      }
      name.setPrefWidth(330);
      HBox row = ends(new HBox(name, says), chance);
      row.getStyleClass().add(rule.yours() ? "yours" : "other");
      table.getChildren().add(row);
    }
    return table;
  }

  private Node foot() {
    Button copy = new Button(words.of("why.copy"));
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(WhyText.of(why));
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(words.of("why.copied"));
        });
    return new HBox(8, copy);
  }

  private static Label cell(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().addAll(style, "why-cell");
    return label;
  }

  private Label heading(String key) {
    Label label = new Label(words.of(key));
    label.getStyleClass().addAll("strong", "why-heading");
    return label;
  }

  private static Label text(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label small(String text) {
    Label label = text(text);
    label.getStyleClass().addAll("secondary", "why-formula");
    return label;
  }

  private static HBox ends(Node left, Node right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, left, gap, right);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
