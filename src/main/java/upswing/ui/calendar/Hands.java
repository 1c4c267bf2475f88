package upswing.ui.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** What the mouse does in the calendar: lights, chooses, opens, asks for a menu, and carries. */
final class Hands {

  private static final double SLACK = 5;

  private final Region view;
  private final Supplier<Days> days;
  private final CalendarViewModel model;
  private final CalendarMenus menus;
  private final Carrying carrying;
  private Optional<Place> pressed = Optional.empty();
  private double pressX;
  private double pressY;

  Hands(
      Region view,
      Supplier<Days> days,
      CalendarViewModel model,
      CalendarMenus menus,
      Carrying carrying) {
    this.view = view;
    this.days = days;
    this.model = model;
    this.menus = menus;
    this.carrying = carrying;
  }

  void lay() {
    view.addEventHandler(MouseEvent.MOUSE_MOVED, move -> light(at(move)));
    view.addEventHandler(MouseEvent.MOUSE_EXITED, exit -> light(Optional.empty()));
    view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    view.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    view.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::ask);
  }

  private void press(MouseEvent press) {
    pressed = Optional.empty();
    menus.hide();
    Optional<Place> place = at(press);
    if (place.isEmpty()) return;
    view.requestFocus();
    if (place.get() instanceof Place.Day day) choose(day, press.isShiftDown());
    if (press.getButton() != MouseButton.PRIMARY) return;
    pressed = place;
    pressX = press.getSceneX();
    pressY = press.getSceneY();
  }

  private void choose(Place.Day day, boolean extend) {
    if (extend) model.extendTo(day.date());
    else model.choose(day.date(), day.card().flatMap(card -> card.sight().session()));
  }

  private void drag(MouseEvent drag) {
    if (pressed.isEmpty()) return;
    double way = Math.hypot(drag.getSceneX() - pressX, drag.getSceneY() - pressY);
    if (!carrying.isGoingOn()) {
      if (way < SLACK || !carrying.begin(pressed.get())) return;
      light(Optional.empty());
    }
    carrying.over(drag);
  }

  private void release(MouseEvent release) {
    pressed = Optional.empty();
    if (carrying.isGoingOn()) carrying.drop();
  }

  private void click(MouseEvent click) {
    if (click.getButton() != MouseButton.PRIMARY || click.getClickCount() != 2) return;
    if (at(click).orElse(null) instanceof Place.Day day) {
      day.card().ifPresentOrElse(card -> model.open(card.sight()), model::open);
    }
  }

  private void ask(ContextMenuEvent ask) {
    Selection chosen = model.selectionProperty().get();
    Place place =
        ask.isKeyboardTrigger()
            ? new Place.Day(chosen.day(), Optional.empty())
            : days.get().at(ask.getSceneX(), ask.getSceneY()).orElse(null);
    if (place == null) return;
    menus.show(place, view, ask.getScreenX(), ask.getScreenY());
    ask.consume();
  }

  private void light(Optional<Place> place) {
    Optional<LocalDate> day =
        place.filter(Place.Day.class::isInstance).map(p -> ((Place.Day) p).date());
    if (!model.litProperty().get().equals(day)) model.litProperty().set(day);
  }

  private Optional<Place> at(MouseEvent event) {
    return days.get().at(event.getSceneX(), event.getSceneY());
  }
}
