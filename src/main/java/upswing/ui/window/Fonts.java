package upswing.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface of the program, from {@code assets/fonts}. */
final class Fonts {

  private static final List<String> STYLES = List.of("Regular", "Medium", "SemiBold", "Bold");

  /** Makes the typeface known; a second time changes nothing. */
  static void load() {
    for (String style : STYLES) {
      String file = "/assets/fonts/UpswingSans-" + style + ".ttf";
      try (InputStream in = Fonts.class.getResourceAsStream(file)) {
        if (in == null || Font.loadFont(in, 13) == null) {
          throw new IllegalStateException("no typeface in " + file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
  }

  private Fonts() {}
}
