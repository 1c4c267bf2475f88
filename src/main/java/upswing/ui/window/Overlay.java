package upswing.ui.window;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Lays one sheet over the window: the rest is dimmed and out of reach, Esc or a click beside it
 * closes it, and the keyboard goes back to where it was.
 *
 * <p>The shadow belongs to an empty region behind the sheet: a node with an effect is drawn anew
 * with all it holds whenever anything in it changes, were it a caret that blinks.
 */
public final class Overlay extends StackPane {

  private static final double EDGE = 8;

  private final Region shade = new Region();
  private Optional<Region> sheet = Optional.empty();
  private Optional<Node> focusBefore = Optional.empty();
  private Optional<Bounds> over = Optional.empty();
  private Runnable onClose = () -> {};
  private final Runnable afterwards;

  /**
   * @param afterwards runs each time a sheet has gone
   */
  Overlay(Runnable afterwards) {
    this.afterwards = afterwards;
    getStyleClass().add("overlay");
    setVisible(false);
    setAlignment(Pos.CENTER);
    shade.setManaged(false);
    shade.setMouseTransparent(true);
    setOnMousePressed(
        press -> {
          if (press.getTarget() == this && press.getButton() == MouseButton.PRIMARY) close();
        });
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) scene.focusOwnerProperty().subscribe(this::keepFocus);
            });
  }

  /** Shows a sheet in place of another one. */
  public void show(Region content) {
    show(content, () -> {});
  }

  /**
   * Shows a sheet in place of another one.
   *
   * @param closed runs once when it has gone, however it was closed
   */
  public void show(Region content, Runnable closed) {
    if (sheet.isPresent()) close();
    focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    sheet = Optional.of(content);
    onClose = closed;
    // The same classes give it the same corners.
    shade.getStyleClass().setAll(content.getStyleClass());
    shade.getStyleClass().add("shade");
    getChildren().setAll(shade, content);
    setVisible(true);
    content.requestFocus();
    if (!content.isFocused()) {
      content.requestFocusTraversal(TraversalDirection.NEXT);
    }
  }

  /** Shows a small sheet over a place in the scene, in full view of all that is around it. */
  public void showOver(Bounds place, Region content) {
    show(content);
    over = Optional.of(place);
    getStyleClass().add("clear");
    requestLayout();
  }

  /** Takes the sheet away; nothing happens without one. */
  public void close() {
    if (sheet.isEmpty()) return;
    sheet = Optional.empty();
    getChildren().clear();
    over = Optional.empty();
    getStyleClass().remove("clear");
    setVisible(false);
    focusBefore.ifPresent(Node::requestFocus);
    Runnable closed = onClose;
    onClose = () -> {};
    closed.run();
    afterwards.run();
  }

  /** Gives a node the keyboard, once no sheet has it. */
  void thenFocus(Node node) {
    if (isOpen()) focusBefore = Optional.of(node);
    else node.requestFocus();
  }

  /** Whether a sheet is shown. */
  public boolean isOpen() {
    return sheet.isPresent();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    over.map(this::sceneToLocal).ifPresent(place -> sheet.ifPresent(node -> lay(node, place)));
    sheet.ifPresent(this::layShade);
  }

  private void layShade(Region node) {
    shade.resizeRelocate(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight());
  }

  /** Its corner on the corner of the place, as far as the window reaches. */
  private void lay(Region node, Bounds place) {
    double width = node.prefWidth(-1);
    double height = node.prefHeight(width);
    double x = Math.clamp(place.getMinX(), EDGE, Math.max(EDGE, getWidth() - width - EDGE));
    double y = Math.clamp(place.getMinY(), EDGE, Math.max(EDGE, getHeight() - height - EDGE));
    node.resizeRelocate(Math.round(x), Math.round(y), width, height);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) close();
    if (key.getCode() == KeyCode.TAB) walk(key.isShiftDown());
    key.consume();
  }

  /** Tab in what does not walk by itself: controls do, a scale or the sheet itself do not. */
  private void walk(boolean back) {
    Node from = getScene().getFocusOwner();
    if (from == null) return;
    from.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  /** What had the keyboard may be gone from the sheet: then the sheet itself has it. */
  private void keepFocus(@Nullable Node owner) {
    if (sheet.isEmpty()) return;
    for (Node node = owner; node != null; node = node.getParent()) if (node == this) return;
    sheet.get().requestFocus();
  }
}
