package upswing.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The icons of {@code assets/icons} by their names. */
public final class SheetIcon {

  private static final Pattern OUTLINE = Pattern.compile(" d=\"([^\"]+)\"");

  /** An icon by its name, as {@code session-easy}, on a grid of 16 × 16 units. */
  public static IconPath of(String name) {
    String file = "/assets/icons/" + name + ".svg";
    try (InputStream in = SheetIcon.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("the program lacks its icon " + file);
      Matcher matcher = OUTLINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!matcher.find()) throw new IllegalStateException("no outline in " + file);
      return IconPath.of(matcher.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private SheetIcon() {}
}
