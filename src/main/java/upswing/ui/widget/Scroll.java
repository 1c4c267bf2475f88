package upswing.ui.widget;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * As high as its content where there is room, else it scrolls; what has the keyboard is in sight.
 */
public final class Scroll extends ScrollPane {

  private static final double EDGE = 12;

  private Subscription following = Subscription.EMPTY;

  public Scroll(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    skinProperty().subscribe(this::drawDirectly);
    sceneProperty().subscribe(this::follow);
    viewportBoundsProperty().subscribe(bounds -> reveal());
  }

  /** Without the picture JavaFX keeps of a viewport, which each blink of a caret makes anew. */
  private void drawDirectly() {
    Node viewport = lookup(".viewport");
    if (viewport != null) viewport.setCache(false);
  }

  private void follow(@Nullable Scene scene) {
    following.unsubscribe();
    following =
        scene == null
            ? Subscription.EMPTY
            : scene.focusOwnerProperty().subscribe(owner -> reveal());
  }

  private void reveal() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    if (owner != null && isInside(owner)) reveal(owner);
  }

  /**
   * Brings a node of its content into sight, with as little scrolling as that takes; one that is
   * higher than there is room stays as it is.
   */
  public void reveal(Node inside) {
    Bounds node = getContent().sceneToLocal(inside.localToScene(inside.getLayoutBounds()));
    double room = getViewportBounds().getHeight();
    double hidden = getContent().getLayoutBounds().getHeight() - room;
    if (hidden <= 0 || node.getHeight() > room) return;
    double top = getVvalue() * hidden;
    double wanted =
        node.getMinY() - EDGE < top
            ? node.getMinY() - EDGE
            : Math.max(top, node.getMaxY() + EDGE - room);
    setVvalue(Math.clamp(wanted / hidden, 0, 1));
  }

  private boolean isInside(Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node.equals(getContent())) return true;
    }
    return false;
  }
}
