package upswing.ui.window;

import javafx.animation.AnimationTimer;

/** Waits until a window has been drawn for the first time. */
final class FirstFrame {

  // A pulse begins when the one before has been handed to the renderer, so two are drawn by then.
  private static final int PULSES = 3;

  /** Runs a task on the FX thread when what is shown now has been drawn. */
  static void then(Runnable task) {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        pulses++;
        if (pulses < PULSES) return;
        stop();
        task.run();
      }
    }.start();
  }

  private FirstFrame() {}
}
