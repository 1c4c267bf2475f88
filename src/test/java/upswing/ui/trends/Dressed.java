package upswing.ui.trends;

import java.util.List;
import javafx.scene.Scene;

/** The pane of the trends in the clothes of the window. */
final class Dressed {

  /** A scene of the pane's width. */
  static Scene scene(TrendsPane pane, double height) {
    Scene scene = new Scene(pane, 371, height);
    scene
        .getStylesheets()
        .setAll(
            List.of("tokens-light", "upswing", "chart", "trends").stream()
                .map(name -> "/assets/theme/" + name + ".css")
                .toList());
    return scene;
  }

  private Dressed() {}
}
