package upswing.ui.trends;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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
  private static final double STRIP = 150;
  private static final double STRIP_HEIGHT = 18;

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
    if (!why.signals().isEmpty()) getChildren().addAll(legend(today), signals());
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

  private GridPane signals() {
    GridPane grid = table(140, 64, STRIP + 24, 0, 98);
    int row = 0;
    for (Why.Signal signal : why.signals()) {
      Region line = new Region();
      line.getStyleClass().add("why-line");
      grid.add(line, 0, row, 5, 1);
      boolean worse = signal.tone() == Row.Tone.WORSE;
      Label value = cell(signal.value(), "strong");
      GridPane.setHalignment(value, HPos.RIGHT);
      Label place = cell(signal.place(), worse ? "red-text" : "soft");
      if (worse) place.getStyleClass().add("strong");
      GridPane.setHalignment(place, HPos.RIGHT);
      Node strip = signal.strip().map(WhyView::strip).orElseGet(Pane::new);
      GridPane.setHalignment(strip, HPos.CENTER);
      grid.add(cell(signal.name(), "plain"), 0, row);
      grid.add(value, 1, row);
      grid.add(strip, 2, row);
      grid.add(cell(signal.normal(), "soft"), 3, row);
      grid.add(place, 4, row++);
    }
    return grid;
  }

  private static Node strip(Why.Strip strip) {
    double inner = STRIP - 12;
    double middle = STRIP_HEIGHT / 2;
    double now = 6 + strip.now() * inner;
    List<Drawing.Item> items = new ArrayList<>();
    items.add(Drawing.line(0, middle, STRIP, middle, Ink.LINE, 2));
    double left = 6 + strip.low() * inner;
    items.add(
        new Drawing.Bar(
            left,
            middle - 4.5,
            (strip.high() - strip.low()) * inner,
            9,
            2,
            Ink.BAND_STRONG,
            false));
    strip
        .before()
        .ifPresent(
            b ->
                items.add(
                    new Drawing.Mark(Drawing.Shape.RING, 6 + b * inner, middle, 3, Ink.SOFT)));
    items.add(
        strip.outside()
            ? new Drawing.Mark(Drawing.Shape.DIAMOND, now, middle, 5, Ink.RED)
            : new Drawing.Mark(Drawing.Shape.DOT, now, middle, 4, Ink.ACCENT));
    Pane pane = new Pane();
    pane.setMinSize(STRIP, STRIP_HEIGHT);
    pane.setMaxSize(STRIP, STRIP_HEIGHT);
    pane.getChildren().setAll(Painter.paint(items));
    return pane;
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

  private static GridPane table(double... widths) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("why-table");
    for (double width : widths) {
      ColumnConstraints column = new ColumnConstraints();
      if (width > 0) column.setPrefWidth(width);
      else column.setHgrow(Priority.ALWAYS);
      if (width > 0) column.setMinWidth(width);
      grid.getColumnConstraints().add(column);
    }
    return grid;
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
