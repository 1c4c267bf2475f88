package upswing.ui.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import upswing.ui.Messages;
import upswing.ui.widget.Edge;

/**
 * A chart on the screen: drawn anew for every size, lit up where the pointer or the keyboard is.
 *
 * <p>Left and right walk the days, Escape goes out, the context menu copies and saves.
 */
public final class ChartView extends Region {

  private final ObjectProperty<Optional<LocalDate>> lit;
  private static final double MENU = 24;
  private static final double MENU_HEIGHT = 18;

  private final Group ground = new Group();
  private final Group light = new Group();
  private final ChangeListener<Optional<LocalDate>> onLit = (day, before, now) -> light();
  private Optional<Button> menu = Optional.empty();
  private @Nullable Chart chart;
  private Optional<ObjectProperty<Optional<Lens>>> lens = Optional.empty();
  private Optional<ChartHands> hands = Optional.empty();
  private final ChangeListener<Optional<Lens>> onLens = (seen, before, now) -> requestLayout();

  /**
   * @param lit the day that is lit up everywhere
   * @param destination asks where a picture shall go
   */
  public ChartView(
      double height,
      ObjectProperty<Optional<LocalDate>> lit,
      Messages words,
      Destination destination) {
    this.lit = lit;
    getStyleClass().add("chart");
    setPrefHeight(height);
    setMinHeight(height);
    ground.setManaged(false);
    light.setManaged(false);
    ground.setAutoSizeChildren(false);
    light.setAutoSizeChildren(false);
    PictureMenu pictures = new PictureMenu(this, words, destination);
    pictures.install();
    getChildren().addAll(ground, light);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    addEventHandler(MouseEvent.MOUSE_ENTERED, event -> offer(pictures));
    addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> lit.set(Optional.empty()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    // Weak, because the desk outlives every chart.
    lit.addListener(new WeakChangeListener<>(onLit));
  }

  /** Most charts are only looked at: the button is made when the pointer first comes. */
  private void offer(PictureMenu pictures) {
    if (menu.isPresent()) return;
    menu = Optional.of(pictures.button());
    menu.ifPresent(getChildren()::add);
    requestLayout();
  }

  /** Shows a chart in place of the one before. */
  public void show(Chart next) {
    if (next.equals(chart)) return;
    chart = next;
    setAccessibleText(next.spoken());
    requestLayout();
  }

  /** Lets hands look closer, together with all charts of the same days that share the lens. */
  public void zoomable(ObjectProperty<Optional<Lens>> shared) {
    lens = Optional.of(shared);
    Edge.cut(this);
    ChartHands one = new ChartHands(this, shared, lit);
    one.install();
    hands = Optional.of(one);
    // Weak, because the lens outlives the charts of a range.
    shared.addListener(new WeakChangeListener<>(onLens));
  }

  /** Its days over its width, as they are looked at now. */
  DayAxis axis(Chart shown) {
    return lens.flatMap(ObjectProperty::get)
        .map(now -> DayAxis.through(now.between(0, getWidth()), shown.first(), shown.days()))
        .orElseGet(() -> shown.axis(getWidth()));
  }

  /** What is shown, if anything. */
  public Optional<Chart> chart() {
    return Optional.ofNullable(chart);
  }

  @Override
  protected void layoutChildren() {
    menu.ifPresent(button -> button.resizeRelocate(getWidth() - MENU, 0, MENU, MENU_HEIGHT));
    if (chart == null || getWidth() <= 0) return;
    Drawing drawing = chart.draw(axis(chart), getHeight());
    ground.getChildren().setAll(Painter.paint(drawing.items()));
    light();
  }

  private void light() {
    light.getChildren().clear();
    if (chart == null || getWidth() <= 0) return;
    DayAxis axis = axis(chart);
    List<Drawing.Item> items =
        lit.get()
            .filter(axis::holds)
            .map(day -> chart().orElseThrow().lit(axis, getHeight(), day))
            .orElse(List.of());
    light.getChildren().setAll(Painter.paint(items));
  }

  /** Lets a picture wear the theme of this place for a moment. */
  void borrow(Pane canvas) {
    getChildren().addFirst(canvas);
  }

  void giveBack(Pane canvas) {
    getChildren().remove(canvas);
  }

  private void point(MouseEvent event) {
    chart().flatMap(c -> axis(c).dayAt(event.getX())).ifPresent(this::light);
  }

  private void light(LocalDate day) {
    if (!lit.get().equals(Optional.of(day))) lit.set(Optional.of(day));
  }

  private void walk(KeyEvent event) {
    int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
    if (event.getCode() == KeyCode.ESCAPE && lit.get().isPresent()) {
      lit.set(Optional.empty());
      event.consume();
    } else if (step != 0 && chart != null) {
      DayAxis axis = axis(chart);
      LocalDate from = lit.get().filter(axis::holds).map(d -> d.plusDays(step)).orElse(start(step));
      if (axis.holds(from)) {
        light(from);
        hands.ifPresent(all -> all.follow(from));
      }
      event.consume();
    }
  }

  /** The first day that is seen, or the last one. */
  private LocalDate start(int step) {
    DayAxis axis = axis(chart().orElseThrow());
    double x = step > 0 ? Math.max(0, axis.left()) : axis.seen() - 1;
    return axis.dayAt(x).orElse(axis.first());
  }
}
