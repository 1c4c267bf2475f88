package upswing.ui;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one place where work hops to the JavaFX thread; runs at once when already there. */
public final class FxThread implements Executor {

  @Override
  public void execute(Runnable task) {
    if (Platform.isFxApplicationThread()) task.run();
    else Platform.runLater(task);
  }

  /** Runs a task on the JavaFX thread when what happens there now is over. */
  public static void afterwards(Runnable task) {
    Platform.runLater(task);
  }
}
