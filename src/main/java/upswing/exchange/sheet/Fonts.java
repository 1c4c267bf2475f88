package upswing.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import upswing.report.PlanSheet.Weight;
import upswing.report.TextWidth;

/** Upswing Sans in a PDF document: embedded, cut down to the letters that are used. */
final class Fonts implements TextWidth {

  private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);

  Fonts(PDDocument document) throws IOException {
    for (Weight weight : Weight.values()) fonts.put(weight, load(document, weight));
  }

  PDType0Font of(Weight weight) {
    return Objects.requireNonNull(fonts.get(weight), weight::name);
  }

  /** The text without letters the font lacks: they become a question mark. */
  String drawable(String text, Weight weight) {
    StringBuilder drawable = new StringBuilder();
    text.codePoints()
        .forEach(letter -> drawable.append(has(weight, letter) ? Character.toString(letter) : "?"));
    return drawable.toString();
  }

  private boolean has(Weight weight, int letter) {
    try {
      of(weight).encode(Character.toString(letter));
      return true;
    } catch (IOException | IllegalArgumentException lacking) {
      return false;
    }
  }

  @Override
  public double of(String text, Weight weight, double size) {
    try {
      return of(weight).getStringWidth(drawable(text, weight)) * size / 1000;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static PDType0Font load(PDDocument document, Weight weight) throws IOException {
    String name =
        switch (weight) {
          case REGULAR -> "Regular";
          case MEDIUM -> "Medium";
          case SEMIBOLD -> "SemiBold";
          case BOLD -> "Bold";
        };
    String file = "/assets/fonts/UpswingSans-" + name + ".ttf";
    try (InputStream in = Fonts.class.getResourceAsStream(file)) {
      if (in == null) throw new IOException("the program lacks its font " + file);
      return PDType0Font.load(document, in, true);
    }
  }
}
