package upswing.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import upswing.Upswing;
import upswing.ui.FxThread;
import upswing.ui.Gestures;

/**
 * The whole program, as a runner starts it, on a folder with ten years in it.
 *
 * <p>Arguments: the folder, then {@code shown} to end when the window is seen, or {@code walk} to
 * scroll through all of it, turn to every view and say what that took.
 */
public final class PlannerWindow {

  private static final int WEEKS = 521;
  private static final int AT_REST = 600;
  private static final double A_WEEK = 100;
  private static final double LONGEST_PULSE = 33;

  private final boolean walk;

  private PlannerWindow(boolean walk) {
    this.walk = walk;
  }

  /** Starts the program beside a watch on its windows. */
  public static void main(String[] arguments) {
    PlannerWindow watch = new PlannerWindow(arguments[1].equals("walk"));
    Thread.ofPlatform().daemon().start(watch::waitForJavaFx);
    Upswing.main(new String[] {"--data", arguments[0], "--today", StoreFigures.TODAY.toString()});
  }

  private void waitForJavaFx() {
    while (true) {
      try {
        new FxThread().execute(this::waitForWindow);
        return;
      } catch (IllegalStateException notYet) {
        LockSupport.parkNanos(1_000_000);
      }
    }
  }

  /** The window may be there already: JavaFX runs what was handed to it before the watch first. */
  private void waitForWindow() {
    if (!Window.getWindows().isEmpty()) {
      watch(Window.getWindows().getFirst());
      return;
    }
    Window.getWindows()
        .addListener(
            new ListChangeListener<Window>() {
              @Override
              public void onChanged(Change<? extends Window> change) {
                Window.getWindows().removeListener(this);
                watch(Window.getWindows().getFirst());
              }
            });
  }

  private void watch(Window window) {
    Pulses.afterFirst(() -> shown(window.getScene()));
  }

  private void shown(Scene scene) {
    say("shown");
    if (walk) rest(scene);
    else Runtime.getRuntime().halt(0);
  }

  /** Until the far years are read and worked out too. */
  private void rest(Scene scene) {
    Pulses.each(
        AT_REST,
        pulse -> {},
        took -> {
          tellMemory("once open");
          scroll(scene);
        });
  }

  /** Ten years back, a week in every pulse, and the same way forth: the second way is warm. */
  private void scroll(Scene scene) {
    Node weeks = scene.lookup(".block-view");
    IntConsumer back = pulse -> Gestures.wheel(weeks, 300, 300, 0, A_WEEK, false);
    IntConsumer forth = pulse -> Gestures.wheel(weeks, 300, 300, 0, -A_WEEK, false);
    Pulses.each(
        WEEKS,
        back,
        cold ->
            Pulses.each(
                WEEKS,
                forth,
                warm -> {
                  tell("scroll back", cold);
                  tell("scroll forth", warm);
                  turn(scene);
                }));
  }

  private void turn(Scene scene) {
    List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    Pulses.each(
        120,
        pulse -> {
          if (pulse % 10 == 0) press(scene, keys.get(pulse / 10 % 3));
          else press(scene, pulse % 2 == 0 ? KeyCode.UP : KeyCode.RIGHT);
        },
        took -> {
          tell("walk through week, month and block", took);
          tellMemory("after walking around");
          // As the window does when the runner pauses or turns to another program.
          System.gc();
          tellMemory("… and after a pause");
          Runtime.getRuntime().halt(0);
        });
  }

  private static void tell(String what, double[] took) {
    say(
        "%s: pulses of %.0f ms in the middle, %.0f ms at the 95th percentile, %.0f ms at most (wanted: at most %.0f at the 95th percentile)"
            .formatted(
                what,
                Percentile.of(50, took),
                Percentile.of(95, took),
                Percentile.of(100, took),
                LONGEST_PULSE));
  }

  private static void press(Scene scene, KeyCode code) {
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    Gestures.press(target, code);
  }

  private static void tellMemory(String when) {
    say("resident memory %s: %d MB (wanted: at most 300)".formatted(when, residentMegabytes()));
  }

  /** As Linux counts it; elsewhere unknown and said to be none. */
  private static long residentMegabytes() {
    try {
      Path status = Path.of("/proc/self/status");
      if (!Files.exists(status)) return 0;
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
