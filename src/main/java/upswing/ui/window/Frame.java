package upswing.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Shows the window on a stage the way it was left: size, place, and whether it filled the screen.
 */
final class Frame {

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  private final MainWindow window;
  private final Habits habits;

  Frame(MainWindow window, Habits habits) {
    this.window = window;
    this.habits = habits;
  }

  void show(Stage stage) {
    Scene scene =
        window.scene(
            habits.number("width").filter(w -> w >= LEAST_WIDTH).orElse(WIDTH),
            habits.number("height").filter(h -> h >= LEAST_HEIGHT).orElse(HEIGHT));
    stage.setScene(scene);
    stage.setTitle(window.words().of("app.name"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    for (String size : new String[] {"16", "32"}) {
      stage.getIcons().add(new Image("/assets/icons/icon-" + size + ".png"));
    }
    place(stage);
    stage.setOnHiding(hiding -> keep(stage));
    stage.focusedProperty().addListener((focused, before, now) -> rest(now));
    Lull lull = Lull.aside(System::gc);
    scene.addEventFilter(InputEvent.ANY, event -> lull.touch());
    stage.show();
  }

  /** A place on a screen that is no longer there is forgotten. */
  private void place(Stage stage) {
    Optional<Double> x = habits.number("x");
    Optional<Double> y = habits.number("y");
    if (x.isPresent() && y.isPresent()) {
      Rectangle2D corner = new Rectangle2D(x.get(), y.get(), 100, 50);
      if (!Screen.getScreensForRectangle(corner).isEmpty()) {
        stage.setX(x.get());
        stage.setY(y.get());
      }
    }
    stage.setMaximized(habits.word("maximized").equals(Optional.of("true")));
  }

  /**
   * Who turns to another program gets the memory back at once, who only reads gets it in the lull:
   * by itself Java waits until all is full, and then stops a fifth of a second under a moving hand.
   */
  private static void rest(boolean focused) {
    if (!focused) System.gc();
  }

  private void keep(Stage stage) {
    habits.keep("maximized", stage.isMaximized());
    if (stage.isMaximized()) return;
    habits.keep("width", stage.getScene().getWidth());
    habits.keep("height", stage.getScene().getHeight());
    habits.keep("x", stage.getX());
    habits.keep("y", stage.getY());
  }
}
