package upswing.ui.importing;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import upswing.exchange.Importer;
import upswing.ui.importing.ImportViewModel.Working;

/**
 * Carries progress from the reading thread to the screen, and the wish to stop the other way.
 * Thousands of small files must not flood the screen: it is told the latest only.
 */
final class Meter implements Importer.Progress {

  /** Tells nobody and never stops. */
  static final Importer.Progress UNHEARD =
      new Importer.Progress() {
        @Override
        public void at(int done, int of, String current) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  private final Executor fx;
  private final Consumer<Working> told;
  private final AtomicReference<@Nullable Working> latest = new AtomicReference<>();
  private volatile boolean stopped;

  Meter(Executor fx, Consumer<Working> told) {
    this.fx = fx;
    this.told = told;
  }

  void begin() {
    stopped = false;
  }

  void stop() {
    stopped = true;
  }

  void tell(Working working) {
    if (latest.getAndSet(working) != null) return;
    fx.execute(() -> Optional.ofNullable(latest.getAndSet(null)).ifPresent(told));
  }

  @Override
  public void at(int done, int of, String current) {
    tell(new Working(true, done, of, current));
  }

  @Override
  public boolean cancelled() {
    return stopped;
  }
}
