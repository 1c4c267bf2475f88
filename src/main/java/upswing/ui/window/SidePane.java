package upswing.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Region;
import upswing.ui.widget.Sheet;

/**
 * The pane at the right: its left edge can be dragged, it can be closed, both are remembered. A
 * guest takes the place of what is usually there until it is closed; a glimpse lies over both while
 * it is visible.
 */
public final class SidePane extends Region {

  private static final double USUAL = 371;
  private static final double LEAST = 300;
  private static final double MOST = 900;
  private static final double GRIP = 6;

  private final Habits habits;
  private final Region grip = new Region();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private Optional<Node> content = Optional.empty();
  private Optional<Region> line = Optional.empty();
  private Optional<Node> guest = Optional.empty();
  private Optional<Node> glimpse = Optional.empty();
  private Runnable onClose = () -> {};
  private boolean allowed = true;
  private boolean filled;
  private boolean narrow;
  private boolean insisted;

  SidePane(Habits habits) {
    this.habits = habits;
    open.set(!habits.word("pane").equals(Optional.of("closed")));
    getStyleClass().add("side-pane");
    grip.setCursor(Cursor.H_RESIZE);
    grip.setOnMouseDragged(drag -> widen(sceneToLocal(drag.getSceneX(), 0).getX()));
    grip.setOnMouseReleased(release -> habits.keep("paneWidth", getPrefWidth()));
    setPrefWidth(habits.number("paneWidth").map(w -> Math.clamp(w, LEAST, MOST)).orElse(USUAL));
    open.subscribe(
        now -> {
          habits.keep("pane", now ? "open" : "closed");
          update();
        });
    getChildren().add(grip);
  }

  /** Whether the runner wants to see it. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** Opens it, or closes it. */
  void toggle() {
    dismiss();
    boolean opens = !seen();
    insisted = opens && narrow;
    if (opens || !narrow) open.set(opens);
    update();
  }

  /**
   * In a narrow window the calendar needs the room: the pane opens there only when it is asked for,
   * and comes back by itself when the window is wide again.
   */
  void narrow(boolean now) {
    if (now == narrow) return;
    narrow = now;
    insisted = false;
    if (narrow) dismiss();
    update();
  }

  /** Fills the pane. */
  public void show(Node node) {
    content.ifPresent(getChildren()::remove);
    content = Optional.of(node);
    getChildren().addFirst(node);
    update();
  }

  /** Lies over the pane whenever it is visible. */
  void glimpse(Node node) {
    glimpse = Optional.of(node);
    getChildren().add(getChildren().indexOf(grip), node);
    node.visibleProperty().subscribe(this::update);
  }

  /** Whether there is room for a guest now. */
  boolean hasRoom() {
    return allowed && filled && !narrow;
  }

  /** Shows a guest in place of what is usually there, also in a pane that was closed. */
  void invite(Sheet sheet, Runnable closed) {
    dismiss();
    sheet.standBeside();
    guest = Optional.of(sheet);
    onClose = closed;
    getChildren().add(content.isPresent() ? 1 : 0, sheet);
    update();
    sheet.requestFocusTraversal(TraversalDirection.NEXT);
  }

  /** Whether such a guest is there. */
  boolean entertains(Class<? extends Sheet> kind) {
    return guest.filter(kind::isInstance).isPresent();
  }

  /** Takes the guest away; nothing happens without one. */
  void dismiss() {
    if (guest.isEmpty()) return;
    guest.ifPresent(getChildren()::remove);
    guest = Optional.empty();
    Runnable closed = onClose;
    onClose = () -> {};
    update();
    closed.run();
  }

  /** Puts a line above what fills the pane; it takes room while it is visible. */
  void above(Region newLine) {
    line = Optional.of(newLine);
    getChildren().add(getChildren().indexOf(grip), newLine);
  }

  /** Makes it wider, or narrower, by some pixels. */
  public void widenBy(double pixels) {
    widen(-pixels);
    habits.keep("paneWidth", getPrefWidth());
  }

  /** Whether the view that is shown has room for it. */
  void allow(boolean now) {
    allowed = now;
    if (!allowed) dismiss();
    update();
  }

  /** Whether there is anything to say in it. */
  void fill(boolean now) {
    filled = now;
    update();
  }

  private void widen(double edge) {
    setPrefWidth(Math.clamp(getPrefWidth() - edge, LEAST, MOST));
  }

  private void update() {
    setVisible(seen());
    setManaged(seen());
    boolean glimpsed = glimpse.filter(Node::isVisible).isPresent();
    guest.ifPresent(node -> node.setVisible(!glimpsed));
    content.ifPresent(node -> node.setVisible(!glimpsed && guest.isEmpty()));
  }

  private boolean seen() {
    boolean wanted = guest.isPresent() || (narrow ? insisted : open.get());
    return wanted && allowed && filled && content.isPresent();
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth() - 1;
    double top =
        line.filter(Node::isVisible).map(shown -> Math.ceil(shown.prefHeight(wide))).orElse(0.0);
    line.ifPresent(shown -> shown.resizeRelocate(1, 0, wide, top));
    for (Optional<Node> node : List.of(content, guest, glimpse)) {
      node.ifPresent(one -> one.resizeRelocate(1, top, wide, getHeight() - top));
    }
    grip.resizeRelocate(0, 0, GRIP, getHeight());
  }
}
