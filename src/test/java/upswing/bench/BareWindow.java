package upswing.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with one word in it: what any JavaFX program needs to start. */
public final class BareWindow extends Application {

  /** Says "shown" when it is seen, and ends. */
  public static void main(String[] arguments) {
    launch(arguments);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("Upswing")), 1440, 900));
    stage.show();
    Pulses.afterFirst(
        () -> {
          System.out.println("shown");
          System.out.flush();
          Runtime.getRuntime().halt(0);
        });
  }
}
