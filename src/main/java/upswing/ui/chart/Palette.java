package upswing.ui.chart;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** What every ink looks like in the theme that is worn now. */
public record Palette(Map<Ink, Color> colours) {

  /** Reads the colours off the theme of the scene a pane is in. */
  public static Palette of(Pane pane) {
    Map<Ink, Color> colours = new EnumMap<>(Ink.class);
    for (Ink ink : Ink.values()) {
      Rectangle probe = new Rectangle(1, 1);
      probe.setManaged(false);
      probe.getStyleClass().addAll(ink.styleClass(), "filled");
      pane.getChildren().add(probe);
      probe.applyCss();
      colours.put(ink, probe.getFill() instanceof Color colour ? colour : Color.BLACK);
      pane.getChildren().remove(probe);
    }
    return new Palette(colours);
  }

  /** The colour of an ink. */
  public Color colour(Ink ink) {
    return Objects.requireNonNull(colours.get(ink));
  }

  /** {@code #rrggbb}, with two more digits where something shines through: {@code #rrggbbaa}. */
  String hex(Ink ink) {
    Color colour = colour(ink);
    String opaque =
        String.format(
            Locale.ROOT,
            "#%02x%02x%02x",
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
    return colour.isOpaque()
        ? opaque
        : opaque + String.format(Locale.ROOT, "%02x", Math.round(colour.getOpacity() * 255));
  }
}
