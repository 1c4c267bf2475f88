package upswing.ui.foresight;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import upswing.ui.chart.Brush;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.WornPalette;

/**
 * A small drawing that fills its width. It changes with every move of the pointer, so what stays
 * lies on a sheet of its own, which is painted only when it has become another.
 */
final class Sketch extends Pane {

  /** Makes the drawing for a size in pixels. */
  @FunctionalInterface
  interface Drawn {
    Layers layers(double width, double height);
  }

  /** What stays as the pointer moves, and over it what moves. */
  record Layers(List<Item> still, List<Item> moving) {

    Layers {
      still = List.copyOf(still);
      moving = List.copyOf(moving);
    }
  }

  private final Canvas ground = new Canvas();
  private final Canvas over = new Canvas();
  private final WornPalette palette = new WornPalette(this, this::repaint);
  private Drawn drawn = (width, height) -> new Layers(List.of(), List.of());
  private Optional<List<Item>> painted = Optional.empty();

  Sketch(double height) {
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    ground.setManaged(false);
    over.setManaged(false);
    getChildren().addAll(ground, over);
  }

  void show(Drawn next, String spoken) {
    if (next.equals(drawn)) return;
    drawn = next;
    setAccessibleText(spoken);
    setNeedsLayout(true);
  }

  private void repaint() {
    painted = Optional.empty();
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() <= 0 || getScene() == null) return;
    size();
    Layers layers = drawn.layers(getWidth(), getHeight());
    if (!painted.equals(Optional.of(layers.still()))) {
      paint(ground, layers.still());
      painted = Optional.of(layers.still());
    }
    paint(over, layers.moving());
  }

  private void size() {
    if (ground.getWidth() == getWidth() && ground.getHeight() == getHeight()) return;
    for (Canvas sheet : List.of(ground, over)) {
      sheet.setWidth(getWidth());
      sheet.setHeight(getHeight());
    }
    painted = Optional.empty();
  }

  private void paint(Canvas sheet, List<Item> items) {
    GraphicsContext on = sheet.getGraphicsContext2D();
    on.clearRect(0, 0, getWidth(), getHeight());
    new Brush(on, palette.get()).paint(items);
  }
}
