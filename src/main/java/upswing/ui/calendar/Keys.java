package upswing.ui.calendar;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Walking the days by keyboard: arrows, Home and End; Shift extends; Space goes through a day; Alt
 * takes the chosen session along.
 */
final class Keys {

  private final CalendarViewModel model;
  private final CalendarDeeds deeds;
  private final Carrying carrying;

  Keys(CalendarViewModel model, CalendarDeeds deeds, Carrying carrying) {
    this.model = model;
    this.deeds = deeds;
    this.carrying = carrying;
  }

  void press(KeyEvent key) {
    if (key.isAltDown() && !key.isShortcutDown()) {
      carry(key);
      return;
    }
    if (key.isShortcutDown()) return;
    if (carrying.isGoingOn() && key.getCode() == KeyCode.ENTER) {
      carrying.drop();
      key.consume();
      return;
    }
    switch (key.getCode()) {
      case ESCAPE -> {
        if (!carrying.isGoingOn() && !deeds.putAway()) return;
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

  /** Alt carries the chosen session on; Enter puts it down, Esc puts it back. */
  private void carry(KeyEvent key) {
    switch (key.getCode()) {
      case LEFT -> carrying.walk(-1);
      case RIGHT -> carrying.walk(1);
      case UP -> carrying.walk(-7);
      case DOWN -> carrying.walk(7);
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
