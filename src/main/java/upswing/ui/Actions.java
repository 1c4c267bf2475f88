package upswing.ui;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Everything the runner can ask for, in the order lists show it. */
public final class Actions {

  private final Map<String, Action> all = new LinkedHashMap<>();

  /** Adds an action; one with the same id is replaced. */
  public void add(Action action) {
    all.put(action.id(), action);
  }

  /** The action of an id, if a feature has brought it. */
  public Optional<Action> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  /** Does the action of an id, if there is one and it can be done now. */
  public void run(String id) {
    find(id).ifPresent(Action::run);
  }

  /** All of them, in order. */
  public Collection<Action> all() {
    return Collections.unmodifiableCollection(all.values());
  }

  /**
   * Does what a key stands for. Keys without Ctrl stay with a text field that is being typed in,
   * and Enter presses the button that has the keyboard.
   */
  public void press(KeyEvent key) {
    if (key.getTarget() instanceof ButtonBase button && key.getCode() == KeyCode.ENTER) {
      key.consume();
      button.fire();
      return;
    }
    boolean typing = key.getTarget() instanceof TextInputControl;
    for (Action action : all.values()) {
      for (KeyCombination chord : action.chords()) {
        if (chord.match(key) && !(typing && isTyped(chord))) {
          key.consume();
          action.run();
          return;
        }
      }
    }
  }

  /** Whether a character does something when it is typed alone. */
  public boolean isKey(String character) {
    return all.values().stream()
        .flatMap(action -> action.chords().stream())
        .anyMatch(
            chord ->
                chord instanceof KeyCodeCombination keys
                    && isTyped(keys)
                    && keys.getShift() != KeyCombination.ModifierValue.DOWN
                    && keys.getCode().getName().equalsIgnoreCase(character));
  }

  private static boolean isTyped(KeyCombination chord) {
    boolean function = chord instanceof KeyCodeCombination code && code.getCode().isFunctionKey();
    return !function
        && chord.getShortcut() != KeyCombination.ModifierValue.DOWN
        && chord.getAlt() != KeyCombination.ModifierValue.DOWN;
  }
}
