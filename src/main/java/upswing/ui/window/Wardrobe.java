package upswing.ui.window;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;

/** What every window wears whatever it shows, the typeface and the style sheets. */
final class Wardrobe {

  /** Reads it all: JavaFX keeps what it has read, so that the first window has it at once. */
  static void open() {
    Fonts.load();
    Scene scene = new Scene(new Label());
    scene.getStylesheets().setAll(Theme.SYSTEM.sheets(Platform.getPreferences().getColorScheme()));
    scene.getRoot().applyCss();
  }

  private Wardrobe() {}
}
