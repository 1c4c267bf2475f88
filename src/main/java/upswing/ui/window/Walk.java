package upswing.ui.window;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.stage.Stage;

/**
 * A walk through what is looked at on an ordinary day, each step drawn before the next, that ends
 * by closing the window.
 */
final class Walk {

  private static final List<String> STEPS =
      List.of("week", "month", "block", "next", "previous", "today", "checkIn");

  /** How many days ago mornings of other kinds were: one is looked at after the other. */
  private static final List<Integer> DAYS_AGO = List.of(1, 5, 19);

  private final MainWindow window;
  private final Stage stage;
  private final Queue<Runnable> ahead = new ArrayDeque<>();

  Walk(MainWindow window, Stage stage) {
    this.window = window;
    this.stage = stage;
    for (int days : DAYS_AGO) ahead.add(() -> lookAt(days));
    for (String step : STEPS) ahead.add(() -> window.actions().run(step));
  }

  /** Begins once everything has been read. */
  void begin() {
    window.desk().whenWhole(this::go);
  }

  private void go() {
    window.overlay().close();
    if (ahead.isEmpty()) {
      stage.hide();
      return;
    }
    ahead.remove().run();
    FirstFrame.then(this::go);
  }

  private void lookAt(int daysAgo) {
    window.desk().chosenProperty().set(window.desk().seen().today().minusDays(daysAgo));
  }
}
