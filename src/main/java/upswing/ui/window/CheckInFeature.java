package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import upswing.ui.Action;
import upswing.ui.checkin.CheckInView;
import upswing.ui.checkin.CheckInViewModel;

/** The morning's check-in, as a sheet over the window. */
public final class CheckInFeature implements Feature {

  private Optional<MainWindow> joined = Optional.empty();

  @Override
  public void join(MainWindow window) {
    joined = Optional.of(window);
    window.actions().add(Action.of("checkIn", () -> open(window.desk().seen().today()), "C"));
  }

  /** Opens the check-in of a day. */
  public void open(LocalDate day) {
    joined.ifPresent(window -> window.desk().whenWhole(() -> show(window, day)));
  }

  private static void show(MainWindow window, LocalDate day) {
    CheckInViewModel model = new CheckInViewModel(window.desk(), window.words(), day);
    CheckInView card = new CheckInView(model, window.words(), window.overlay()::close);
    window.overlay().show(card);
    card.begin();
  }
}
