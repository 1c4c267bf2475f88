package upswing.ui.window;

import upswing.ui.Action;
import upswing.ui.Actions;

/** What can be asked of the window itself. */
final class WindowActions {

  private static final double STEP = 40;
  private final MainWindow window;

  WindowActions(MainWindow window) {
    this.window = window;
  }

  void addTo(Actions actions) {
    actions.add(Action.of("pane", window.side()::toggle, "P"));
    actions.add(Action.of("paneWider", () -> window.side().widenBy(STEP), "Shortcut+Shift+Left"));
    actions.add(
        Action.of("paneNarrower", () -> window.side().widenBy(-STEP), "Shortcut+Shift+Right"));
    actions.add(Action.of("themeSystem", () -> window.themeProperty().set(Theme.SYSTEM)));
    actions.add(Action.of("themeLight", () -> window.themeProperty().set(Theme.LIGHT)));
    actions.add(Action.of("themeDark", () -> window.themeProperty().set(Theme.DARK)));
  }
}
