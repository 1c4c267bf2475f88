package upswing.ui.trends;

import java.time.LocalDate;
import javafx.scene.Node;
import org.controlsfx.control.PopOver;
import upswing.ui.Desk;
import upswing.ui.Messages;

/** Shows the reasons beside a verdict until the runner looks elsewhere or presses Escape. */
public final class WhyPopover {

  private static final String COLOURS =
      java.util.Objects.requireNonNull(
              WhyPopover.class.getResource("/assets/theme/bubble.css"), "bubble.css")
          .toExternalForm();

  private final PopOver bubble = new PopOver();

  /** The reasons of one morning. */
  public WhyPopover(Desk desk, Messages words, LocalDate date) {
    Why why = new WhyMaker(desk.seen(), words).of(date);
    WhyView view = new WhyView(why, words, date.equals(desk.seen().today()), bubble::hide);
    bubble.setContentNode(view);
    // The control brings its own colours at its root, so ours have to stand there too.
    bubble.getRoot().getStylesheets().add(COLOURS);
    // Verdicts stand at the right of the window: there is room at their left.
    bubble.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    bubble.setDetachable(false);
    bubble.setAnimated(false);
    bubble.setCornerRadius(8);
  }

  /** To the left of the node, pointing at it. */
  public void show(Node from) {
    bubble.show(from);
    bubble.getContentNode().requestFocus();
  }
}
