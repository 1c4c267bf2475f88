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

/**
 * A chart on the screen: drawn anew for every size, lit up where the pointer or the keyboard is.
 *
 * <p>Left and right walk the days, Escape goes out, the context menu copies and saves.
 */
public final class ChartView extends Region {

  private final ObjectProperty<Optional<LocalDate>> lit;
  private static final double MENU = 24;
  private static final double MENU_HEIGHT = 18;

  private final Button menu;
  private final Group ground = new Group();
  private final Group light = new Group();
  private final ChangeListener<Optional<LocalDate>> onLit = (day, before, now) -> light();
  private @Nullable Chart chart;

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
    menu = pictures.button();
    getChildren().addAll(ground, light, menu);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> lit.set(Optional.empty()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    // Weak, because the desk outlives every chart.
    lit.addListener(new WeakChangeListener<>(onLit));
  }

  /** Shows a chart in place of the one before. */
  public void show(Chart next) {
    if (next.equals(chart)) return;
    chart = next;
    setAccessibleText(next.spoken());
    requestLayout();
  }

  /** What is shown, if anything. */
  public Optional<Chart> chart() {
    return Optional.ofNullable(chart);
  }

  @Override
  protected void layoutChildren() {
    menu.resizeRelocate(getWidth() - MENU, 0, MENU, MENU_HEIGHT);
    if (chart == null || getWidth() <= 0) return;
    Drawing drawing = chart.draw(chart.axis(getWidth()), getHeight());
    ground.getChildren().setAll(Painter.paint(drawing.items()));
    light();
  }

  private void light() {
    light.getChildren().clear();
    if (chart == null || getWidth() <= 0) return;
    DayAxis axis = chart.axis(getWidth());
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
    chart().flatMap(c -> c.axis(getWidth()).dayAt(event.getX())).ifPresent(this::light);
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
      DayAxis axis = chart.axis(getWidth());
      LocalDate from = lit.get().filter(axis::holds).map(d -> d.plusDays(step)).orElse(start(step));
      if (axis.holds(from)) light(from);
      event.consume();
    }
  }

  private LocalDate start(int step) {
    Chart shown = chart().orElseThrow();
    return step > 0 ? shown.first() : shown.first().plusDays(shown.days() - 1L);
  }
}
