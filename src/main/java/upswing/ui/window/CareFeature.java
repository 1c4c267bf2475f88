package upswing.ui.window;

import java.time.LocalDate;
import java.util.Optional;
import upswing.ui.Action;
import upswing.ui.care.CareView;
import upswing.ui.care.CareViewModel;

/** The care of a day: under the days of the week view, and as a sheet of the chosen day. */
final class CareFeature implements Feature {

  private static final String HABIT = "care";
  private static final String OFF = "off";

  @Override
  public void join(MainWindow window) {
    Habits habits = new Habits(window.store());
    var wanted = window.calendar().careProperty();
    wanted.set(!habits.word(HABIT).equals(Optional.of(OFF)));
    wanted.subscribe(now -> habits.keep(HABIT, now ? "on" : OFF));
    window.calendarView().onCare(day -> open(window, day));
    window
        .actions()
        .add(
            Action.when(
                "care",
                wanted.map(on -> on ? Optional.<String>empty() : Optional.of("window.careOff")),
                () -> open(window, window.calendar().selectionProperty().get().day()),
                "Shift+C"));
  }

  private static void open(MainWindow window, LocalDate day) {
    window
        .overlay()
        .show(
            new CareView(
                new CareViewModel(window.desk(), window.words(), day),
                window.words(),
                window.overlay()::close));
  }
}
