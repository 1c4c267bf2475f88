package upswing.ui.foresight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import upswing.ui.chart.Drawing;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Painter;

/**
 * A small drawing that fills its width. It changes with every move of the pointer, so what is drawn
 * already is moved rather than made anew, which would have to be dressed again.
 */
final class Sketch extends Region {

  /** Makes the drawing for a size in pixels. */
  @FunctionalInterface
  interface Drawn {
    List<Item> items(double width, double height);
  }

  private Drawn drawn = (width, height) -> List.of();
  private List<Item> shown = List.of();

  Sketch(double height) {
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(Drawn next, String spoken) {
    if (next.equals(drawn)) return;
    drawn = next;
    setAccessibleText(spoken);
    setNeedsLayout(true);
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() <= 0) return;
    List<Item> next = drawn.items(getWidth(), getHeight());
    if (next.equals(shown)) return;
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < next.size(); i++) {
      boolean moved = i < shown.size() && move(getChildren().get(i), shown.get(i), next.get(i));
      nodes.add(moved ? getChildren().get(i) : Painter.paint(List.of(next.get(i))).getFirst());
    }
    if (!nodes.equals(getChildren())) getChildren().setAll(nodes);
    shown = next;
  }

  /** Lets a node that shows one item show another of the same look; false when it can't. */
  private static boolean move(Node node, Item was, Item is) {
    if (was.equals(is)) return true;
    if (node instanceof Polyline line
        && was instanceof Drawing.Line before
        && is instanceof Drawing.Line after
        && before.ink() == after.ink()
        && before.width() == after.width()
        && before.dashed() == after.dashed()) {
      line.getPoints()
          .setAll(
              after.points().stream()
                  .flatMap(p -> java.util.stream.Stream.of(p.x(), p.y()))
                  .toList());
      return true;
    }
    if (node instanceof Circle dot
        && was instanceof Drawing.Mark before
        && is instanceof Drawing.Mark after
        && before.ink() == after.ink()
        && before.shape() == after.shape()) {
      dot.setCenterX(after.x());
      dot.setCenterY(after.y());
      return true;
    }
    if (node instanceof Rectangle bar
        && was instanceof Drawing.Bar before
        && is instanceof Drawing.Bar after
        && before.ink() == after.ink()
        && before.dashed() == after.dashed()) {
      bar.setX(after.x());
      bar.setY(after.y());
      bar.setWidth(after.width());
      bar.setHeight(after.height());
      return true;
    }
    return false;
  }
}
