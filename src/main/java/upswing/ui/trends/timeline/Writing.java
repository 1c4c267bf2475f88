package upswing.ui.trends.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import upswing.ui.chart.Drawing.Item;
import upswing.ui.chart.Painter;
import upswing.ui.widget.Edge;

/**
 * A few words among the figures, as shapes of their own: a sheet over everything would be blended
 * pixel by pixel in every frame.
 */
final class Writing extends Pane {

  private List<Item> written = List.of();

  Writing() {
    setMouseTransparent(true);
    setManaged(false);
    Edge.cut(this);
  }

  /** Writes items in place of those before; the shapes of those alike are used again. */
  void show(List<Item> items) {
    List<Node> shapes = getChildren();
    int common = Math.min(items.size(), written.size());
    for (int i = 0; i < common; i++) {
      if (Painter.turn(shapes.get(i), written.get(i), items.get(i))) continue;
      shapes.set(i, Painter.paint(List.of(items.get(i))).getFirst());
    }
    if (common < written.size()) shapes.subList(common, written.size()).clear();
    shapes.addAll(Painter.paint(items.subList(common, items.size())));
    written = List.copyOf(items);
  }
}
