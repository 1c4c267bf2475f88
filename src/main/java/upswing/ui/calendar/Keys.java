package upswing.ui.calendar;

import javafx.scene.input.KeyEvent;

/** Walking the days by keyboard: arrows, Home and End; Shift extends; Space goes through a day. */
final class Keys {

  private final CalendarViewModel model;
  private final Carrying carrying;

  Keys(CalendarViewModel model, Carrying carrying) {
    this.model = model;
    this.carrying = carrying;
  }

  void press(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) return;
    switch (key.getCode()) {
      case ESCAPE -> {
        if (!carrying.isGoingOn()) return;
        carrying.cancel();
      }
      case LEFT -> model.walk(-1, key.isShiftDown());
      case RIGHT -> model.walk(1, key.isShiftDown());
      case UP -> model.walk(-7, key.isShiftDown());
      case DOWN -> model.walk(7, key.isShiftDown());
      case HOME -> model.walk(-dayOfWeek(), key.isShiftDown());
      case END -> model.walk(6 - dayOfWeek(), key.isShiftDown());
      case SPACE -> model.nextSession();
      default -> {
        return;
      }
    }
    key.consume();
  }

  private int dayOfWeek() {
    var day = model.selectionProperty().get().day();
    return (int) (day.toEpochDay() - model.sightsProperty().get().weekOf(day).toEpochDay());
  }
}
