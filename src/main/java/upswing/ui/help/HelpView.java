package upswing.ui.help;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Actions;
import upswing.ui.Messages;
import upswing.ui.widget.Sheet;

/** The keys and what the program is for. */
public final class HelpView extends Sheet {

  private final Messages words;

  /** The help to these actions. */
  public HelpView(Messages words, Actions actions, Runnable onClose) {
    super("help", words.of("help.title"), words.of("help.close"), onClose);
    this.words = words;
    VBox page = new VBox(10);
    for (String about : List.of("is", "isNot", "private", "method")) {
      page.getChildren().add(paragraph("help." + about));
    }
    page.getChildren().addAll(section("help.keys"), keys(KeyLine.of(actions, words)));
    for (String about : List.of("walk", "typed")) {
      page.getChildren().add(paragraph("help." + about));
    }
    page.getStyleClass().add("help-page");
    fill(List.of(page));
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
}
