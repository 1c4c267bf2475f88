package upswing.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/** The typeface of the program, from {@code assets/fonts}. */
final class Fonts {

  /** Read once, when the typeface is first asked for. */
  private static final List<Font> STYLES =
      Stream.of("Regular", "Medium", "SemiBold", "Bold").map(Fonts::read).toList();

  /** Makes the typeface known; a second time changes nothing. */
  static void load() {
    var _ = STYLES;
  }

  private static Font read(String style) {
    String file = "/assets/fonts/UpswingSans-" + style + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      Font font = in == null ? null : Font.loadFont(in, 13);
      if (font == null) throw new IllegalStateException("no typeface in " + file);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private Fonts() {}
}
