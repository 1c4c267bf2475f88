package upswing.ui.window;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;

/** Which colours the runner wants: the computer's choice, or always the same. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK;

  private static final List<String> SHEETS =
      List.of(
          "upswing",
          "widget",
          "window",
          "calendar",
          "foresight",
          "care",
          "chart",
          "trends",
          "timeline",
          "season",
          "whatif",
          "repair",
          "template",
          "checkin",
          "block",
          "session",
          "history",
          "palette",
          "settings",
          "help",
          "check",
          "importing",
          "print");

  /** The style sheets of this theme, colours first; the computer's scheme decides for SYSTEM. */
  public List<String> sheets(ColorScheme system) {
    boolean dark = this == DARK || (this == SYSTEM && system == ColorScheme.DARK);
    return Stream.concat(Stream.of(dark ? "tokens-dark" : "tokens-light"), SHEETS.stream())
        .map(name -> Theme.class.getResource("/assets/theme/" + name + ".css"))
        .filter(Objects::nonNull)
        .map(URL::toExternalForm)
        .toList();
  }

  /** The theme of a remembered name; SYSTEM for anything else. */
  static Theme named(String name) {
    return Stream.of(values()).filter(t -> t.name().equals(name)).findFirst().orElse(SYSTEM);
  }
}
