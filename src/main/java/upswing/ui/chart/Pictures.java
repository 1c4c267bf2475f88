package upswing.ui.chart;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import upswing.ui.widget.Picture;

/** Drawings as pictures and files, in the theme of the place that lends itself for a moment. */
public final class Pictures {

  private static final double SCALE = 2;

  private final Consumer<Pane> borrow;
  private final Consumer<Pane> giveBack;

  /**
   * @param borrow adds a pane to a place that wears the theme
   * @param giveBack takes it away again
   */
  public Pictures(Consumer<Pane> borrow, Consumer<Pane> giveBack) {
    this.borrow = borrow;
    this.giveBack = giveBack;
  }

  /** A PNG file twice as fine as the screen. */
  public byte[] png(Drawing drawing) {
    return Picture.png(image(drawing));
  }

  /** An image twice as fine as the screen. */
  public WritableImage image(Drawing drawing) {
    return withCanvas(
        drawing, pane -> Picture.of(pane, SCALE, Palette.of(pane).colour(Ink.SURFACE)));
  }

  /**
   * An SVG file in the colours of the theme; its title is what it says to somebody who hears it.
   */
  public byte[] svg(Drawing drawing, String title) {
    return withCanvas(
        drawing,
        pane -> Svg.of(drawing, title, Palette.of(pane)::hex).getBytes(StandardCharsets.UTF_8));
  }

  /** A file's name from words: {@code resting-heart-rate}. */
  public static String fileName(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private <T> T withCanvas(Drawing drawing, Function<Pane, T> use) {
    Pane pane = new Pane();
    pane.setManaged(false);
    pane.resize(drawing.width(), drawing.height());
    pane.getStyleClass().add("surface");
    pane.getChildren().setAll(Painter.paint(drawing.items()));
    borrow.accept(pane);
    try {
      pane.applyCss();
      return use.apply(pane);
    } finally {
      giveBack.accept(pane);
    }
  }
}
