package upswing.ui.widget;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** The edge of a region, beyond which nothing of it is seen. */
public final class Edge {

  /** Cuts off what lies beyond a region's own width and height, whatever they become. */
  public static void cut(Region region) {
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(region.widthProperty());
    edge.heightProperty().bind(region.heightProperty());
    region.setClip(edge);
  }

  private Edge() {}
}
