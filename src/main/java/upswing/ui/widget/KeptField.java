package upswing.ui.widget;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field that keeps its text when it is finished: with Enter, or by leaving it. Esc brings back
 * what was there. What can't be kept stays, marked, with one sentence.
 */
public final class KeptField extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Function<String, Optional<String>> keep;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String kept = "";

  /**
   * @param keep takes a text, or answers with the sentence that says why not
   */
  public KeptField(Function<String, Optional<String>> keep) {
    this.keep = keep;
    getStyleClass().add("kept-field");
    focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) keep();
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    problem.subscribe(now -> pseudoClassStateChanged(WRONG, now.isPresent()));
  }

  /** Shows what is kept now, unless the runner is typing something else. */
  public void show(String text) {
    boolean typing = isFocused() && isUnfinished();
    if (problem.get().isPresent() && text.equals(kept)) return;
    kept = text;
    if (!typing) revert();
  }

  /** Why the text can't be kept; empty when it is. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Keeps what was typed, if it can be. */
  public void keep() {
    if (!isUnfinished()) {
      problem.set(Optional.empty());
      return;
    }
    String typed = getText();
    String before = kept;
    kept = typed;
    problem.set(keep.apply(typed));
    if (problem.get().isPresent()) kept = before;
  }

  private boolean isUnfinished() {
    return !getText().equals(kept);
  }

  private void revert() {
    problem.set(Optional.empty());
    if (!getText().equals(kept)) setText(kept);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && isUnfinished()) {
      keep();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && isUnfinished()) {
      revert();
      key.consume();
    }
  }
}
