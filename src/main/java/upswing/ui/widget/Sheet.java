package upswing.ui.widget;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A page under a title: it scrolls, and Esc or its button closes it. It lies over the window, or
 * stands beside the calendar.
 */
public class Sheet extends VBox {

  private final Runnable onClose;
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox head;
  private final VBox page = new VBox();
  private boolean beside;

  /**
   * A sheet with nothing on its page yet.
   *
   * @param style its class in the style sheets
   * @param close what a screen reader says of the button that closes it
   */
  @SuppressWarnings("this-escape") // Only final methods run before a sheet is whole.
  protected Sheet(String style, String title, String close, Runnable onClose) {
    this.onClose = onClose;
    getStyleClass().addAll("popover", "sheet", style);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    name.setText(title);
    name.getStyleClass().add("title");
    name.setMinWidth(USE_PREF_SIZE);
    count.getStyleClass().add("soft");
    Button button = new Button("×");
    button.getStyleClass().add("quiet");
    button.setAccessibleText(close);
    button.setOnAction(event -> onClose.run());
    head = new HBox(8, name, count, gap(), button);
    head.setAlignment(Pos.CENTER_LEFT);
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** From now on it fills the place beside the calendar. */
  public final void standBeside() {
    beside = true;
    getStyleClass().remove("popover");
    getStyleClass().add("beside");
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /** Another title in place of the one it had. */
  protected final void title(String said) {
    name.setText(said);
  }

  /** What stands beside the title. */
  protected final void count(String said) {
    count.setText(said);
  }

  /** Puts buttons before the one that closes it. */
  protected final void atHead(Button... buttons) {
    head.getChildren().addAll(head.getChildren().size() - 1, List.of(buttons));
  }

  /** Puts something between head and page, which does not scroll. */
  protected final void underHead(Node node) {
    getChildren().add(1, node);
  }

  /** Fills the page. */
  protected final void fill(List<? extends Node> nodes) {
    page.getChildren().setAll(nodes);
  }

  /** Something else was chosen that this would lie over. */
  protected final void giveWay() {
    if (!beside) onClose.run();
  }

  /** Runs a task once, when it has been taken away. */
  protected final void whenGone(Runnable then) {
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) then.run();
            });
  }

  /** Room that grows. */
  protected static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() != KeyCode.ESCAPE) return;
    onClose.run();
    key.consume();
  }
}
