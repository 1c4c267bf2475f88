package upswing.ui.calendar;

import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import upswing.ui.Messages;

/** A day's care in a few short lines under its cards; a click opens the whole of it. */
final class CareStrip extends VBox {

  /** How many lines there is room for. */
  static final int LINES = 3;

  private static final double LINE = 16;

  private final Messages words;
  private Runnable open = () -> {};

  CareStrip(Messages words) {
    this.words = words;
    getStyleClass().add("care-strip");
    setAccessibleRole(AccessibleRole.BUTTON);
    // A press here opens and never begins to carry the day.
    setOnMousePressed(MouseEvent::consume);
    setOnMouseDragged(MouseEvent::consume);
    setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY) open.run();
          click.consume();
        });
  }

  void show(List<String> lines, Runnable newOpen) {
    open = newOpen;
    getChildren().setAll(lines.stream().map(Label::new).toList());
    setVisible(!lines.isEmpty());
    setAccessibleText(words.of("care.spoken", String.join(", ", lines)));
  }

  /** How high it is; 0 when there is nothing to show. */
  double height() {
    return getChildren().isEmpty() ? 0 : LINE * getChildren().size() + 8;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) open.run();
    else super.executeAccessibleAction(action, parameters);
  }
}
