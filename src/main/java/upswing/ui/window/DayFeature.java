package upswing.ui.window;

import java.time.LocalDate;
import java.util.function.Consumer;
import upswing.ui.Action;

/** The sheet of the chosen day: what was planned and done, its care, its morning. */
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
                "day",
                () -> window.beside(DayView.class, close -> new DayView(window, checkIn, close)),
                "D"));
  }
}
