package upswing.ui.checkin;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A feeling from 1 to 5: a digit answers and moves on, the arrows try, Backspace takes it back. */
final class ScaleField extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int HIGHEST = 5;

  private final StringProperty text;
  private final Runnable next;

  /**
   * A field without an answer of its own.
   *
   * @param text a digit or nothing
   * @param next moves on to what follows
   */
  ScaleField(StringProperty text, String name, String ends, Runnable next) {
    this.text = text;
    this.next = next;
    getStyleClass().add("scale");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    for (int i = 1; i <= HIGHEST; i++) getChildren().add(step(Integer.toString(i)));
    text.subscribe(
        now -> {
          getChildren()
              .forEach(
                  step ->
                      step.pseudoClassStateChanged(CHOSEN, ((Label) step).getText().equals(now)));
          setAccessibleText(now.isEmpty() ? name + ", " + ends : name + " " + now + ", " + ends);
        });
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Label step(String digit) {
    Label label = new Label(digit);
    label.getStyleClass().add("step");
    label.setOnMouseClicked(
        click -> {
          requestFocus();
          text.set(text.get().equals(digit) ? "" : digit);
        });
    return label;
  }

  private void typed(KeyEvent key) {
    String digit = key.getCharacter();
    if (digit.length() != 1 || digit.charAt(0) < '1' || digit.charAt(0) > '0' + HIGHEST) return;
    text.set(digit);
    key.consume();
    next.run();
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case BACK_SPACE, DELETE -> text.set("");
      case LEFT -> step(-1);
      case RIGHT -> step(1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void step(int by) {
    int now = text.get().isEmpty() ? (by > 0 ? 0 : HIGHEST + 1) : Integer.parseInt(text.get());
    text.set(Integer.toString(Math.clamp(now + by, 1, HIGHEST)));
  }
}
