package upswing.ui.session;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** The session in one line of text, and whether it is understood. */
final class LineField extends VBox {

  private final SessionEditorViewModel model;
  private final Messages words;
  private final TextField line = new TextField();
  private final Label mark = new Label();
  private final Label doubt = new Label();
  private boolean typed;

  LineField(SessionEditorViewModel model, Messages words) {
    super(4);
    this.model = model;
    this.words = words;
    getStyleClass().add("line-field");
    line.setAccessibleText(words.of("edit.line"));
    mark.setMouseTransparent(true);
    StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
    doubt.getStyleClass().addAll("secondary", "red-text");
    doubt.setWrapText(true);
    getChildren().add(new StackPane(line, mark));
    show();
    model.sightProperty().subscribe(this::show);
    model.doubtProperty().subscribe(this::doubt);
    line.textProperty().subscribe(this::type);
    line.focusedProperty().subscribe(this::left);
    line.setOnAction(event -> keep());
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void begin() {
    line.requestFocus();
    line.end();
  }

  private void show() {
    if (typed) return;
    String text = model.sightProperty().get().line();
    if (!line.getText().equals(text)) line.setText(text);
  }

  private void type(String text) {
    if (text.equals(model.sightProperty().get().line())) return;
    typed = true;
    model.type(text);
  }

  private void keep() {
    if (!typed) return;
    typed = false;
    model.keepLine();
    show();
  }

  private void left(boolean focused) {
    if (!focused) keep();
  }

  /** Esc brings back what was there before typing began. */
  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && typed) {
      typed = false;
      model.undo();
      show();
      key.consume();
    }
  }

  private void doubt(Optional<String> about) {
    getChildren().remove(doubt);
    mark.setText(words.of(about.isEmpty() ? "edit.understood" : "edit.notUnderstood"));
    mark.getStyleClass().setAll("label", "understood", about.isEmpty() ? "good-text" : "red-text");
    about.ifPresent(
        part -> {
          doubt.setText(words.of(part.isEmpty() ? "edit.doubt.empty" : "edit.doubt", part));
          getChildren().add(doubt);
        });
  }
}
