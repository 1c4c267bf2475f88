package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import upswing.ui.Action;

/** The sheet of the chosen day: its morning, what was planned and done, its care. */
final class DayFeature implements Feature {

  private final Consumer<LocalDate> checkIn;

  /**
   * @param checkIn opens the check-in of a day
   */
  DayFeature(Consumer<LocalDate> checkIn) {
    this.checkIn = checkIn;
  }

  @Override
  public void join(MainWindow window) {
    window
        .actions()
        .add(
            Action.of(
                "day", () -> open(window, window.calendar().selectionProperty().get().day()), "D"));
  }

  private void open(MainWindow window, LocalDate date) {
    DayView sheet =
        new DayView(
            window,
            date,
            checkIn,
            other -> {
              window.calendar().choose(other, Optional.empty());
              open(window, other);
            });
    window.overlay().show(sheet);
    sheet.requestFocus();
  }
}
