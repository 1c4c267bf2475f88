package upswing.ui.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import upswing.training.SessionKind;

/** A drawing of one path on a grid of 16, from {@code assets/icons}. */
public enum Glyph {
  SESSION_EASY,
  SESSION_RECOVERY_RUN,
  SESSION_LONG,
  SESSION_THRESHOLD,
  SESSION_INTERVALS,
  SESSION_RACE,
  SESSION_REST,
  SESSION_BIKE,
  SESSION_SWIM,
  SESSION_WALK,
  SESSION_STRENGTH_MOBILITY,
  STATE_DONE,
  STATE_MISSED,
  STATE_TOO_HARD,
  STATE_MOVED,
  SIGNAL_HEART,
  SIGNAL_HRV,
  SIGNAL_SLEEP,
  SIGNAL_ENERGY,
  SIGNAL_FATIGUE,
  SIGNAL_SORENESS,
  SIGNAL_MOOD,
  SIGNAL_MOTIVATION,
  SIGNAL_APPETITE,
  SIGNAL_STRESS,
  APP_LOGO,
  DO_UNDO,
  DO_REDO,
  DO_BACK,
  DO_FORWARD,
  DO_BLOCK,
  DO_IMPORT,
  DO_LOOK;

  private final String path = read(name().toLowerCase(Locale.ROOT).replace('_', '-'));

  /** The drawing of a kind of session. */
  public static Glyph of(SessionKind kind) {
    return valueOf("SESSION_" + kind.name());
  }

  /** The path in SVG's language. */
  public String path() {
    return path;
  }

  private static String read(String name) {
    String file = "/assets/icons/" + name + ".svg";
    try (InputStream in = Glyph.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no icon " + file);
      String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher found = Pattern.compile(" d=\"([^\"]+)\"").matcher(svg);
      if (!found.find()) throw new IllegalStateException("no path in " + file);
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
