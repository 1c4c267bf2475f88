package upswing.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the runner can ask for: buttons, keys, menus and the palette all run the same one.
 *
 * @param id its words are {@code action.ID}; they begin with a verb
 * @param chords the keys for it, the one that is shown first; {@code Shortcut} is Ctrl or Command
 * @param unable why it can't be done now, as a key of the words; empty when it can
 * @param changes whether it changes the plan, so that it can be tried beside it first
 */
public record Action(
    String id,
    List<KeyCombination> chords,
    ObservableValue<Optional<String>> unable,
    Runnable deed,
    boolean changes) {

  private static final ObservableValue<Optional<String>> ALWAYS =
      new ReadOnlyObjectWrapper<>(Optional.<String>empty()).getReadOnlyProperty();

  /** An action that can always be done. */
  public static Action of(String id, Runnable deed, String... chords) {
    return when(id, ALWAYS, deed, chords);
  }

  /** An action that at times can't be done, and says why. */
  public static Action when(
      String id, ObservableValue<Optional<String>> unable, Runnable deed, String... chords) {
    return new Action(
        id, List.of(chords).stream().map(KeyCombination::valueOf).toList(), unable, deed, false);
  }

  /** The same, known to change the plan. */
  public Action changing() {
    return new Action(id, chords, unable, deed, true);
  }

  /** Does it, if it can be done now. */
  public void run() {
    if (unable.getValue().isEmpty()) deed.run();
  }

  /** Its keys as they are written on this computer; empty when it has none. */
  public String keys() {
    return chords.isEmpty() ? "" : chords.getFirst().getDisplayText();
  }
}
