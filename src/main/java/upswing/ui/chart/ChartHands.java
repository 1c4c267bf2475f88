package upswing.ui.chart;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Hands on a small chart: Ctrl and the wheel, a pinch, + and − zoom, dragging pans, a double click
 * or 0 shows all its days again. Without Ctrl the wheel scrolls what the chart stands in.
 */
final class ChartHands {

  private static final double STEP = 1.25;
  private static final double A_NOTCH = 40;
  private static final double WIDEST = 45;

  private final ChartView view;
  private final ObjectProperty<Optional<Lens>> lens;
  private final ObjectProperty<Optional<LocalDate>> lit;
  private double held = Double.NaN;

  ChartHands(
      ChartView view,
      ObjectProperty<Optional<Lens>> lens,
      ObjectProperty<Optional<LocalDate>> lit) {
    this.view = view;
    this.lens = lens;
    this.lit = lit;
  }

  void install() {
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::hold);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> held = Double.NaN);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    view.addEventHandler(ScrollEvent.SCROLL, this::turn);
    view.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  private void hold(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) held = event.getX();
  }

  private void drag(MouseEvent event) {
    if (Double.isNaN(held) || lens.get().isEmpty()) return;
    double moved = event.getX() - held;
    held = event.getX();
    pan(moved);
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
      lens.set(Optional.empty());
    }
  }

  private void turn(ScrollEvent event) {
    if (!event.isShortcutDown() && !event.isControlDown()) return;
    zoom(Math.pow(STEP, event.getDeltaY() / A_NOTCH), event.getX());
    event.consume();
  }

  private void pinch(ZoomEvent event) {
    zoom(event.getZoomFactor(), event.getX());
    event.consume();
  }

  private void press(KeyEvent key) {
    if (key.isAltDown() || key.isShortcutDown()) return;
    switch (key.getCode()) {
      case PLUS, ADD, EQUALS -> zoom(STEP, middle());
      case MINUS, SUBTRACT -> zoom(1 / STEP, middle());
      case DIGIT0, NUMPAD0 -> lens.set(Optional.empty());
      default -> {
        return;
      }
    }
    key.consume();
  }

  /** The lit day where it is seen, else the middle. */
  private double middle() {
    return view.chart()
        .flatMap(chart -> lit.get().map(day -> view.axis(chart).x(day)))
        .filter(x -> x >= 0 && x <= view.getWidth())
        .orElse(view.getWidth() / 2);
  }

  /** Brings a day into sight that the keyboard has walked to. */
  void follow(LocalDate day) {
    if (lens.get().isEmpty()) return;
    double x = lens.get().get().between(0, view.getWidth()).x(day);
    double wide = lens.get().get().between(0, view.getWidth()).dayWidth();
    if (x < 0) pan(wide - x);
    if (x > view.getWidth()) pan(view.getWidth() - x - wide);
  }

  private void zoom(double factor, double x) {
    look((now, days, widest) -> now.zoomedWithin(factor, x, days, widest));
  }

  private void pan(double pixels) {
    look((now, days, widest) -> now.panned(pixels).within(days, widest));
  }

  private void look(Look how) {
    Optional<Chart> shown = view.chart();
    double width = view.getWidth();
    if (shown.isEmpty() || width <= 0) return;
    LocalDate first = shown.get().first();
    int days = shown.get().days();
    Lens now =
        lens.get()
            .map(seen -> seen.between(0, width))
            .orElseGet(() -> Lens.over(first, first, days, 0, width));
    Lens next = how.at(now, days, Math.max(WIDEST, width / days));
    lens.set(next.days() > days - 0.01 ? Optional.empty() : Optional.of(next));
  }

  /** Another look at so many days, none wider than so many pixels. */
  private interface Look {
    Lens at(Lens now, int days, double widest);
  }
}
