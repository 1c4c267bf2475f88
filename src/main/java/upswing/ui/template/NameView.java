package upswing.ui.template;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** Asks for a template's name; Enter keeps it. */
public final class NameView extends VBox {

  private final SaveTemplate save;
  private final Runnable onClose;
  private final TextField name = new TextField();
  private final Label problem = new Label();

  /** Asks what a week or a block is to be called. */
  public NameView(SaveTemplate save, Messages words, Runnable onClose) {
    super(12);
    this.save = save;
    this.onClose = onClose;
    getStyleClass().addAll("popover", "template-name");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title =
        new Label(words.of(save.isBlock() ? "template.save.block" : "template.save.week"));
    title.getStyleClass().add("title");
    name.setText(save.suggestion());
    name.setAccessibleText(words.of("template.name"));
    problem.getStyleClass().add("red-text");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Button cancel = new Button(words.of("template.cancel"));
    cancel.setOnAction(click -> onClose.run());
    Button keep = new Button(words.of("template.save"));
    keep.getStyleClass().add("primary");
    keep.setOnAction(click -> keep());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(title, name, problem, new HBox(8, gap, cancel, keep));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Gives the name the keyboard. */
  public void begin() {
    name.requestFocus();
    name.selectAll();
  }

  private void keep() {
    Optional<String> why = save.keep(name.getText());
    problem.setText(why.orElse(""));
    if (why.isEmpty()) onClose.run();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget().equals(name)) keep();
    else if (key.getCode() == KeyCode.ESCAPE) onClose.run();
    else return;
    key.consume();
  }
}
