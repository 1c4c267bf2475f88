package upswing.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import upswing.ui.Desk;
import upswing.ui.FxThread;
import upswing.ui.Gestures;
import upswing.ui.Messages;
import upswing.ui.trends.Trends;
import upswing.ui.trends.timeline.TimelineDoors;
import upswing.ui.trends.timeline.TimelineView;
import upswing.ui.trends.timeline.TimelineViewModel;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/**
 * Measures the trends over the whole window with ten years of data: each frame is laid out, painted
 * and read back, one after the other, so that no pulse hides what it cost.
 */
public final class TrendsFigures {

  private static final LocalDate TODAY = StoreFigures.TODAY;

  /** On a busy machine what was worked says more than how long it took. */
  private static final OperatingSystemMXBean WORK =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final int FRAMES = 300;
  private static final List<String> SHEETS =
      List.of("tokens-light", "upswing", "widget", "window", "chart", "trends", "timeline");

  private final TimelineViewModel model;
  private final Node chart;
  private final Scene scene;
  private final WritableImage image = new WritableImage(1440, 850);

  private TrendsFigures() {
    Messages words = new Messages(Locale.ENGLISH);
    Workspace workspace =
        new Workspace(new MemoryStore(TenYears.until(TODAY)), () -> Instant.EPOCH);
    Desk desk = new Desk(workspace, () -> TODAY, Runnable::run, Runnable::run);
    model = new TimelineViewModel(desk, words, Optional.empty(), text -> {});
    TimelineView view =
        new TimelineView(desk, words, model, name -> Optional.empty(), new NoDoors());
    scene = new Scene(view, 1440, 850);
    SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    frame();
    chart = view.lookup(".timeline-chart");
  }

  /** Says a line for each figure. */
  public static void main(String[] arguments) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.startup(() -> {});
    new FxThread()
        .execute(
            () -> {
              try {
                long begun = System.nanoTime();
                TrendsFigures figures = new TrendsFigures();
                say(
                    "ten years worked out and shown: %.0f ms"
                        .formatted((System.nanoTime() - begun) / 1e6));
                figures.measure();
                done.complete(null);
              } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
              }
            });
    done.join();
    Platform.exit();
  }

  private void measure() {
    model.rangeProperty().set(Trends.Range.BLOCK);
    tell("the first time: a block dragged", frame -> drag(12));
    tell("a block dragged", frame -> drag(-12));
    nearlyAll();
    tell("ten years by day, dragged", frame -> drag(frame % 2 == 0 ? 9 : -9));
    for (int i = 0; i < 30; i++) press(KeyCode.MINUS);
    for (int i = 0; i < FRAMES; i++) {
      press(zoom(i));
      frame();
    }
    tell("zoomed from ten years to a month and back", frame -> press(zoom(frame)));
    tell(
        "a day lit under the pointer",
        frame -> press(frame % 60 < 30 ? KeyCode.LEFT : KeyCode.RIGHT));
    model.rangeProperty().set(Trends.Range.YEAR);
    tell("a year dragged", frame -> drag(20));
    nearlyAll();
    tell("ten years by week, dragged", frame -> drag(frame % 2 == 0 ? 9 : -9));
  }

  /** Ten years less a little at both ends, so that there is room to drag. */
  private void nearlyAll() {
    for (int i = 0; i < 30; i++) press(KeyCode.MINUS);
    Gestures.wheel(chart, 600, 300, 0, 40, true);
  }

  private static KeyCode zoom(int frame) {
    return frame % 50 < 25 ? KeyCode.PLUS : KeyCode.MINUS;
  }

  private void tell(String what, IntConsumer deed) {
    double[] took = new double[FRAMES];
    long worked = WORK.getProcessCpuTime();
    for (int i = 0; i < FRAMES; i++) {
      long begun = System.nanoTime();
      deed.accept(i);
      frame();
      took[i] = (System.nanoTime() - begun) / 1e6;
    }
    double busy = (WORK.getProcessCpuTime() - worked) / 1e6 / FRAMES;
    say(
        "%s: %.1f ms a frame at the 95th percentile, %.1f ms in the middle (wanted: at most 16), %.1f ms of work"
            .formatted(what, Percentile.of(95, took), Percentile.of(50, took), busy));
  }

  private void frame() {
    scene.snapshot(image);
  }

  private void drag(double pixels) {
    Gestures.wheel(chart, 600, 300, pixels, 0, false);
  }

  private void press(KeyCode code) {
    Gestures.press(chart, code);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(
            TrendsFigures.class.getResource("/assets/theme/" + name + ".css"), name)
        .toExternalForm();
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  /** Nobody asks for anything else here. */
  private record NoDoors() implements TimelineDoors {

    @Override
    public void show(Region sheet) {}

    @Override
    public void close() {}

    @Override
    public void back() {}

    @Override
    public void tell(String sentence) {}
  }
}
