package upswing.ui.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;

/** Dresses a scene in the wanted theme, and again when the computer turns dark or light. */
final class Colours {

  private final Scene scene;
  private final ObjectProperty<Theme> theme;

  Colours(Scene scene, ObjectProperty<Theme> theme) {
    this.scene = scene;
    this.theme = theme;
  }

  void follow() {
    Platform.Preferences computer = Platform.getPreferences();
    theme.subscribe(chosen -> dress(computer.getColorScheme()));
    computer.colorSchemeProperty().subscribe(this::dress);
  }

  private void dress(ColorScheme system) {
    var sheets = theme.get().sheets(system);
    if (!scene.getStylesheets().equals(sheets)) scene.getStylesheets().setAll(sheets);
  }
}
