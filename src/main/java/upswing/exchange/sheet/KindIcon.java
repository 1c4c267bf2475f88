package upswing.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.training.SessionKind;

/** The icon of each kind of session, read from {@code assets/icons}. */
public final class KindIcon {

  private static final Pattern OUTLINE = Pattern.compile(" d=\"([^\"]+)\"");
  private static final Map<SessionKind, IconPath> ICONS = all();

  /** The icon of a kind, on a grid of 16 × 16 units. */
  public static IconPath of(SessionKind kind) {
    IconPath icon = ICONS.get(kind);
    if (icon == null) throw new IllegalStateException("no icon for " + kind);
    return icon;
  }

  private static Map<SessionKind, IconPath> all() {
    Map<SessionKind, IconPath> icons = new EnumMap<>(SessionKind.class);
    for (SessionKind kind : SessionKind.values()) icons.put(kind, IconPath.of(outline(kind)));
    return icons;
  }

  private static String outline(SessionKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String file = "/assets/icons/session-" + name + ".svg";
    try (InputStream in = KindIcon.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("the program lacks its icon " + file);
      Matcher matcher = OUTLINE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      if (!matcher.find()) throw new IllegalStateException("no outline in " + file);
      return matcher.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private KindIcon() {}
}
