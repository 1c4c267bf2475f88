package upswing.ui.trends;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.stage.Popup;
import javafx.stage.Screen;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** Shows the reasons beside the card until the runner looks elsewhere or presses Escape. */
final class WhyPopover {

  private static final double GAP = 16;

  private final Popup popup = new Popup();
  private final WhyView view;

  WhyPopover(Desk desk, Messages words, LocalDate date) {
    Why why = new WhyMaker(desk.seen().mornings(), words).of(date);
    view = new WhyView(why, words, date.equals(desk.seen().today()), popup::hide);
    popup.getContent().add(view);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    // The window's ground must not show behind the round corners.
    popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
  }

  /** To the left of the node, where the calendar is and the pane is not. */
  void show(Node from) {
    Bounds place = from.localToScreen(from.getBoundsInLocal());
    Rectangle2D screen =
        Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
            .findFirst()
            .orElse(Screen.getPrimary())
            .getVisualBounds();
    double x = place.getMinX() - view.getPrefWidth() - 3 * GAP;
    popup.show(from, Math.max(screen.getMinX() + GAP, x), Math.max(GAP, place.getMinY() - 180));
    view.requestFocus();
  }
}
