package upswing.ui.foresight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
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
  private final List<Item> shown = new ArrayList<>();

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
    for (int i = 0; i < next.size(); i++) show(i, next.get(i));
    // Those too many wait unseen: the next move may want them again.
    for (int i = 0; i < shown.size(); i++) getChildren().get(i).setVisible(i < next.size());
  }

  private void show(int place, Item item) {
    boolean fresh = place == shown.size();
    if (!fresh && Painter.turn(getChildren().get(place), shown.get(place), item)) {
      shown.set(place, item);
      return;
    }
    Node node = Painter.paint(List.of(item)).getFirst();
    if (fresh) {
      getChildren().add(node);
      shown.add(item);
    } else {
      getChildren().set(place, node);
      shown.set(place, item);
    }
    // Only dressed it knows how wide its words are, which may stand around their place.
    node.applyCss();
    Painter.turn(node, item, item);
  }
}
