package upswing.ui.widget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A choice of one of a few, side by side; the arrow keys walk it. */
public final class SegmentedControl<T> extends HBox {

  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private Consumer<T> again = choice -> {};

  /**
   * @param value what is chosen, kept in step both ways
   */
  public SegmentedControl(ObjectProperty<T> value, Iterable<T> choices, Function<T, String> words) {
    getStyleClass().add("segments");
    ToggleGroup group = new ToggleGroup();
    for (T choice : choices) {
      ToggleButton button = new ToggleButton(words.apply(choice));
      button.setToggleGroup(group);
      button.setOnAction(
          click -> {
            boolean chosen = choice.equals(value.get());
            value.set(choice);
            select(choice);
            if (chosen) again.accept(choice);
          });
      button.addEventFilter(KeyEvent.KEY_PRESSED, key -> walk(key, button));
      buttons.put(choice, button);
    }
    getChildren().addAll(buttons.values());
    value.subscribe(this::select);
  }

  /** What a click does on what is chosen already; usually nothing. */
  public void onAgain(Consumer<T> deed) {
    again = deed;
  }

  /** The button of a choice. */
  public ToggleButton button(T choice) {
    return java.util.Objects.requireNonNull(buttons.get(choice));
  }

  private void select(T choice) {
    ToggleButton button = buttons.get(choice);
    if (button != null) button.setSelected(true);
  }

  private void walk(KeyEvent key, ToggleButton from) {
    int step =
        switch (key.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (step == 0) return;
    int at = Math.clamp(getChildren().indexOf(from) + step, 0, getChildren().size() - 1);
    ToggleButton next = (ToggleButton) getChildren().get(at);
    next.requestFocus();
    next.fire();
    key.consume();
  }
}
