package upswing.ui.trends.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import upswing.ui.chart.Lens;

/**
 * Hands on the timeline: pointing lights a day, dragging pans, Ctrl and the wheel or a pinch zooms,
 * arrows walk the days.
 */
final class TimelineHands {

  private static final double STEP = 1.25;
  private static final double ROW = 54;
  private static final double A_NOTCH = 40;

  private final TimelineChart chart;
  private final TimelineViewModel model;
  private final ObjectProperty<Optional<LocalDate>> lit;
  private double held = Double.NaN;

  TimelineHands(
      TimelineChart chart, TimelineViewModel model, ObjectProperty<Optional<LocalDate>> lit) {
    this.chart = chart;
    this.model = model;
    this.lit = lit;
  }

  void install() {
    chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
    chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> unlight());
    chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::hold);
    chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    chart.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
    chart.addEventHandler(ScrollEvent.SCROLL, this::turn);
    chart.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void point(MouseEvent event) {
    Optional<LocalDate> day = model.lens().dayAt(event.getX());
    if (!day.equals(lit.get())) lit.set(day);
  }

  private void unlight() {
    if (Double.isNaN(held)) lit.set(Optional.empty());
  }

  private void hold(MouseEvent event) {
    chart.requestFocus();
    Lens lens = model.lens();
    boolean inside = event.getX() >= lens.left() && event.getX() < lens.right();
    if (event.getButton() != MouseButton.PRIMARY || !inside) return;
    held = event.getX();
    chart.setCursor(Cursor.CLOSED_HAND);
  }

  private void drag(MouseEvent event) {
    if (Double.isNaN(held)) return;
    model.pan(event.getX() - held);
    held = event.getX();
  }

  private void release() {
    held = Double.NaN;
    chart.setCursor(Cursor.DEFAULT);
  }

  private void turn(ScrollEvent event) {
    if (event.isShortcutDown() || event.isControlDown()) {
      model.zoom(Math.pow(STEP, event.getDeltaY() / A_NOTCH), event.getX());
    } else {
      boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
      model.pan(sideways ? event.getDeltaY() : event.getDeltaX());
      if (!sideways) chart.scroll(-event.getDeltaY());
    }
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    model.zoom(event.getZoomFactor(), event.getX());
    event.consume();
  }

  private void press(KeyEvent key) {
    if (key.isAltDown() || key.isShortcutDown()) return;
    boolean known = true;
    switch (key.getCode()) {
      case LEFT -> model.step(-1);
      case RIGHT -> model.step(1);
      case HOME -> model.home();
      case END -> model.end();
      case PAGE_UP -> model.page(-1);
      case PAGE_DOWN -> model.page(1);
      case UP -> chart.scroll(-ROW);
      case DOWN -> chart.scroll(ROW);
      case PLUS, ADD, EQUALS -> model.zoom(STEP);
      case MINUS, SUBTRACT -> model.zoom(1 / STEP);
      case DIGIT0, NUMPAD0 -> model.reset();
      case ESCAPE -> known = lit.get().isPresent();
      default -> known = false;
    }
    if (!known) return;
    if (key.getCode() == javafx.scene.input.KeyCode.ESCAPE) lit.set(Optional.empty());
    key.consume();
  }
}
