package upswing.ui.calendar;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import upswing.ui.Messages;

/** The layer over the calendar with what is under the pointer, and the words beside it. */
final class Ghosts extends Pane {

  private static final double MARGIN = 4;
  private static final double HOLD = 56;

  private final DropBubble bubble;
  private Optional<Region> ghost = Optional.empty();
  private Point2D pointer = Point2D.ZERO;

  Ghosts(Messages words) {
    bubble = new DropBubble(words);
    setMouseTransparent(true);
    getChildren().add(bubble);
  }

  void take(Region node) {
    ghost = Optional.of(node);
    node.setManaged(false);
    node.setCache(true); // It only moves.
    getChildren().addFirst(node);
    node.applyCss();
    node.resize(node.prefWidth(-1), node.prefHeight(-1));
    getScene().setCursor(Cursor.CLOSED_HAND);
  }

  /** The week under the pointer, if it is one. */
  Optional<WeekGhost> week() {
    return ghost.filter(WeekGhost.class::isInstance).map(WeekGhost.class::cast);
  }

  void clear() {
    ghost.ifPresent(getChildren()::remove);
    ghost = Optional.empty();
    bubble.setVisible(false);
    getScene().setCursor(Cursor.DEFAULT);
  }

  /** Goes under the pointer, and is never cut off at an edge; says where that is. */
  Point2D follow(MouseEvent at) {
    pointer = sceneToLocal(at.getSceneX(), at.getSceneY());
    ghost.ifPresent(
        node -> {
          double hold = Math.min(node.getWidth() / 2, HOLD);
          node.relocate(
              within(pointer.getX() - hold, getWidth() - node.getWidth()),
              within(pointer.getY() - node.getHeight() / 2, getHeight() - node.getHeight()));
        });
    return pointer;
  }

  /**
   * Says what a drop would lead to.
   *
   * @param bottom the scene's y above which nothing can be dropped on
   */
  void tell(Optional<Known> known, Optional<Aim> aim, Optional<Double> bottom) {
    double room = bottom.map(y -> sceneToLocal(0, y).getY() - MARGIN).orElse(0.0);
    if (known.isEmpty() || aim.isEmpty() || room < DropBubble.LOWEST || week().isPresent()) {
      bubble.setVisible(false);
      return;
    }
    bubble.tell(known.get(), aim.get());
    bubble.sit(pointer.getX(), room, getWidth());
  }

  private static double within(double wanted, double most) {
    return Math.round(Math.clamp(wanted, MARGIN, Math.max(MARGIN, most - MARGIN)));
  }
}
