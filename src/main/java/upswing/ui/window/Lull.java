package upswing.ui.window;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Waits until the runner has touched nothing for a while, and then does once what would be felt
 * under a moving hand. Each touch begins the wait anew.
 */
final class Lull {

  /** How long nothing is touched before it counts. */
  static final Duration STILL = Duration.ofSeconds(20);

  private final Supplier<Duration> clock;
  private final BiConsumer<Duration, Runnable> later;
  private final Runnable deed;
  private Duration touched = Duration.ZERO;
  private boolean waiting;

  /**
   * A lull by another clock.
   *
   * @param clock time since anything, only ever growing
   * @param later runs something after a time
   */
  Lull(Supplier<Duration> clock, BiConsumer<Duration, Runnable> later, Runnable deed) {
    this.clock = clock;
    this.later = later;
    this.deed = deed;
  }

  /** A lull in which something is done aside from the window's own thread. */
  static Lull aside(Runnable deed) {
    return new Lull(
        () -> Duration.ofNanos(System.nanoTime()),
        (time, task) ->
            CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS).execute(task),
        deed);
  }

  /** The runner touches something. */
  synchronized void touch() {
    touched = clock.get();
    if (waiting) return;
    waiting = true;
    later.accept(STILL, this::look);
  }

  private void look() {
    if (isOver()) deed.run();
  }

  private synchronized boolean isOver() {
    Duration left = STILL.minus(clock.get().minus(touched));
    waiting = left.isPositive();
    if (waiting) later.accept(left, this::look);
    return !waiting;
  }
}
