package upswing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;

/** Waits for pulses of JavaFX and measures them. */
final class Pulses {

  /** Runs a task when one pulse has been laid out and handed to the renderer. */
  static void afterFirst(Runnable task) {
    each(2, pulse -> {}, took -> task.run());
  }

  /**
   * Does something in every pulse.
   *
   * @param then takes the milliseconds from each pulse to the next: what layout and drawing took,
   *     but never less than a frame
   */
  static void each(int count, IntConsumer deed, Consumer<double[]> then) {
    new AnimationTimer() {
      private final List<Double> took = new ArrayList<>();
      private long before;
      private int pulse;

      @Override
      public void handle(long now) {
        long begun = System.nanoTime();
        if (pulse > 0) took.add((begun - before) / 1e6);
        before = begun;
        if (pulse == count) {
          stop();
          then.accept(took.stream().mapToDouble(Double::doubleValue).toArray());
        } else {
          deed.accept(pulse);
        }
        pulse++;
      }
    }.start();
  }

  private Pulses() {}
}
