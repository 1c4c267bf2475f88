package upswing.ui.window;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import upswing.ui.FxThread;

/**
 * Lets a caret rest that can't be seen: the keyboard has left its field, or all of it is selected.
 *
 * <p>JavaFX lets it blink on, unseen. A blink that changes nothing has no place in the window, so
 * the whole window is drawn anew for it, twice a second and for every field that was visited.
 */
final class Carets {

  /** From now on at most the one caret in the scene blinks that can be seen. */
  static void restIn(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            (before, now) -> {
              look(before);
              look(now);
            });
    scene
        .windowProperty()
        .flatMap(Window::focusedProperty)
        .orElse(false)
        .subscribe(() -> look(scene.getFocusOwner()));
  }

  private static void look(@Nullable Node owner) {
    // The field itself begins to blink while it hears that the keyboard has come or gone.
    if (owner != null) FxThread.afterwards(() -> settle(owner));
  }

  /** The field itself, or the one inside a field for a date or a choice. */
  private static void settle(Node owner) {
    for (Node node : owner.lookupAll(".text-input")) {
      if (node instanceof TextInputControl field
          && field.getSkin() instanceof TextInputControlSkin<?> skin) {
        skin.setCaretAnimating(field.isFocused() && field.getSelection().getLength() == 0);
      }
    }
  }

  private Carets() {}
}
