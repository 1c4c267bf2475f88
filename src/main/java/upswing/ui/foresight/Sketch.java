package upswing.ui.foresight;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Painter;

/** A small drawing that fills its width and is drawn anew for every change. */
final class Sketch extends Region {

  /** Makes the drawing for a size in pixels. */
  @FunctionalInterface
  interface Drawn {
    List<Drawing.Item> items(double width, double height);
  }

  private Drawn drawn = (width, height) -> List.of();

  Sketch(double height) {
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(Drawn next, String spoken) {
    drawn = next;
    setAccessibleText(spoken);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() > 0) {
      getChildren().setAll(Painter.paint(drawn.items(getWidth(), getHeight())));
    }
  }
}
