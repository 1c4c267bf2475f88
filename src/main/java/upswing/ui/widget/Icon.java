package upswing.ui.widget;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** A glyph in a square of so many pixels; its colour is the stroke of {@code .icon > .glyph}. */
public final class Icon extends Region {

  private static final double GRID = 16;

  private final SVGPath shape = new SVGPath();
  private final double size;

  /** Draws a glyph at a size in pixels. */
  public Icon(Glyph glyph, double size) {
    this.size = size;
    shape.setFill(null);
    shape.setStrokeWidth(1.5);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    shape.getStyleClass().add("glyph");
    shape.getTransforms().add(new javafx.scene.transform.Scale(size / GRID, size / GRID));
    shape.setManaged(false);
    getStyleClass().add("icon");
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
    setMouseTransparent(true);
    getChildren().add(shape);
    show(glyph);
  }

  /** Draws another glyph at the same size. */
  public void show(Glyph glyph) {
    if (!glyph.path().equals(shape.getContent())) shape.setContent(glyph.path());
  }

  /** Its side in pixels. */
  public double size() {
    return size;
  }
}
