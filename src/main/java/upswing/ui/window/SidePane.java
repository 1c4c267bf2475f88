package upswing.ui.window;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The pane at the right: its left edge can be dragged, it can be closed, both are remembered. */
public final class SidePane extends Region {

  private static final double USUAL = 371;
  private static final double LEAST = 300;
  private static final double MOST = 900;
  private static final double GRIP = 6;

  private final Habits habits;
  private final Region grip = new Region();
  private final BooleanProperty open = new SimpleBooleanProperty();
  private Optional<Node> content = Optional.empty();
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
    update();
  }

  /** Fills the pane. */
  public void show(Node node) {
    content.ifPresent(getChildren()::remove);
    content = Optional.of(node);
    getChildren().addFirst(node);
    update();
  }

  /** Makes it wider, or narrower, by some pixels. */
  public void widenBy(double pixels) {
    widen(-pixels);
    habits.keep("paneWidth", getPrefWidth());
  }

  /** Whether the view that is shown has room for it. */
  void allow(boolean now) {
    allowed = now;
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
  }

  private boolean seen() {
    boolean wanted = narrow ? insisted : open.get();
    return wanted && allowed && filled && content.isPresent();
  }

  @Override
  protected void layoutChildren() {
    content.ifPresent(node -> node.resizeRelocate(1, 0, getWidth() - 1, getHeight()));
    grip.resizeRelocate(0, 0, GRIP, getHeight());
  }
}
