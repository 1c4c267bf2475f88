package upswing.ui.help;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Actions;
import upswing.ui.Messages;

/** The keys and what the program is for. */
public final class HelpView extends VBox {

  private final Messages words;
  private final Runnable onClose;

  /** The help to these actions. */
  public HelpView(Messages words, Actions actions, Runnable onClose) {
    super(12);
    this.words = words;
    this.onClose = onClose;
    getStyleClass().addAll("popover", "help");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    VBox page = new VBox(10);
    for (String about : List.of("is", "isNot", "private", "method")) {
      page.getChildren().add(paragraph("help." + about));
    }
    page.getChildren().addAll(section("help.keys"), keys(KeyLine.of(actions, words)));
    for (String about : List.of("walk", "typed")) {
      page.getChildren().add(paragraph("help." + about));
    }
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getStyleClass().add("help-page");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Node head() {
    Label title = new Label(words.of("help.title"));
    title.getStyleClass().add("editor-title");
    Button close = new Button("×");
    close.getStyleClass().add("quiet");
    close.setAccessibleText(words.of("help.close"));
    close.setOnAction(event -> onClose.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node keys(List<KeyLine> lines) {
    int half = (lines.size() + 1) / 2;
    VBox left = column(lines.subList(0, half));
    VBox right = column(lines.subList(half, lines.size()));
    return new HBox(28, left, right);
  }

  private VBox column(List<KeyLine> lines) {
    VBox column = new VBox();
    for (KeyLine line : lines) {
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      HBox row = new HBox(6, new Label(line.title()), gap);
      for (String key : line.keys()) {
        Label label = new Label(key);
        label.getStyleClass().add("key");
        label.setMinWidth(USE_PREF_SIZE);
        row.getChildren().add(label);
      }
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("help-key");
      column.getChildren().add(row);
    }
    HBox.setHgrow(column, Priority.ALWAYS);
    column.getStyleClass().add("help-column");
    return column;
  }

  private Node section(String key) {
    Label title = new Label(words.of(key));
    title.getStyleClass().add("title");
    return title;
  }

  private Node paragraph(String key) {
    Label text = new Label(words.of(key));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    return text;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.ESCAPE) return;
    onClose.run();
    key.consume();
  }
}
