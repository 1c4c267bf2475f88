package upswing.ui.help;

import java.util.List;
import javafx.scene.input.KeyCombination;
import upswing.ui.Actions;
import upswing.ui.Messages;

/** An action and every key for it. */
record KeyLine(String title, List<String> keys) {

  /** One line for each action that has a key, in the order of the actions. */
  static List<KeyLine> of(Actions actions, Messages words) {
    return actions.all().stream()
        .filter(action -> !action.chords().isEmpty())
        .map(
            action ->
                new KeyLine(
                    words.of("action." + action.id()),
                    action.chords().stream().map(KeyLine::written).toList()))
        .toList();
  }

  private static String written(KeyCombination keys) {
    return keys.getDisplayText().replace('_', ' ');
  }
}
