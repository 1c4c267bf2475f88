package upswing.ui.window;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.stage.Stage;

/** A walk through the window, each step drawn before the next, that ends by closing it. */
final class Walk {

  private static final List<String> STEPS =
      List.of(
          "week",
          "month",
          "season",
          "block",
          "next",
          "previous",
          "today",
          "restDay",
          "undo",
          "checkIn",
          "newBlock",
          "planCheck",
          "palette",
          "import",
          "print");

  private final MainWindow window;
  private final Stage stage;
  private final Queue<String> ahead = new ArrayDeque<>(STEPS);

  Walk(MainWindow window, Stage stage) {
    this.window = window;
    this.stage = stage;
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
    window.actions().run(ahead.remove());
    FirstFrame.then(this::go);
  }
}
