package upswing.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import upswing.ui.Desk;
import upswing.ui.Gestures;
import upswing.ui.Messages;
import upswing.ui.trends.Trends;
import upswing.ui.trends.timeline.TimelineDoors;
import upswing.ui.trends.timeline.TimelineView;
import upswing.ui.trends.timeline.TimelineViewModel;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/**
 * Measures the trends over the whole window with ten years of data. JavaFX runs at full speed, so
 * that the time from pulse to pulse is what a whole frame costs: the event, layout, and drawing
 * 1440 × 850 pixels.
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

  private TrendsFigures() {
    Messages words = new Messages(Locale.ENGLISH);
    Workspace workspace =
        new Workspace(new MemoryStore(TenYears.until(TODAY)), () -> Instant.EPOCH);
    Desk desk = new Desk(workspace, () -> TODAY, Runnable::run, Runnable::run);
    model = new TimelineViewModel(desk, words, Optional.empty(), text -> {});
    TimelineView view =
        new TimelineView(desk, words, model, name -> Optional.empty(), new NoDoors());
    Scene scene = new Scene(view, 1440, 850);
    SHEETS.forEach(name -> scene.getStylesheets().add(sheet(name)));
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    chart = view.lookup(".timeline-chart");
  }

  /** Says a line for each figure. */
  public static void main(String[] arguments) {
    System.setProperty("javafx.animation.fullspeed", "true");
    Platform.startup(
        () -> {
          long begun = System.nanoTime();
          TrendsFigures figures = new TrendsFigures();
          Pulses.afterFirst(
              () -> {
                say(
                    "ten years worked out and shown: %.0f ms"
                        .formatted((System.nanoTime() - begun) / 1e6));
                figures.measure();
              });
        });
  }

  private void measure() {
    model.rangeProperty().set(Trends.Range.BLOCK);
    tell("the first time: a block dragged", frame -> drag(12), this::back);
  }

  private void back() {
    tell("a block dragged", frame -> drag(-12), this::byDay);
  }

  private void byDay() {
    fourYears();
    tell("ten years by day, dragged through", this::through, this::zoom);
  }

  private void zoom() {
    for (int i = 0; i < 30; i++) press(KeyCode.MINUS);
    Pulses.each(
        FRAMES,
        frame -> press(zoom(frame)),
        warm ->
            tell(
                "zoomed from ten years to a month and back",
                frame -> press(zoom(frame)),
                this::lit));
  }

  private void lit() {
    tell(
        "a day lit under the pointer",
        frame -> press(frame % 60 < 30 ? KeyCode.LEFT : KeyCode.RIGHT),
        this::year);
  }

  private void year() {
    model.rangeProperty().set(Trends.Range.YEAR);
    tell("a year dragged", frame -> drag(20), this::byWeek);
  }

  private void byWeek() {
    fourYears();
    tell("ten years by week, dragged through", this::through, Platform::exit);
  }

  /** Four of the ten years are in sight, the last ones, so that there is a way to drag. */
  private void fourYears() {
    for (int i = 0; i < 30; i++) press(KeyCode.MINUS);
    for (int i = 0; i < 4; i++) press(KeyCode.PLUS);
    drag(-10_000);
  }

  /** Back to the first year and forth again. */
  private void through(int frame) {
    drag(frame < FRAMES / 2 ? 10 : -10);
  }

  private static KeyCode zoom(int frame) {
    return frame % 50 < 25 ? KeyCode.PLUS : KeyCode.MINUS;
  }

  private void tell(String what, IntConsumer deed, Runnable then) {
    long worked = WORK.getProcessCpuTime();
    Pulses.each(
        FRAMES,
        deed,
        took -> {
          double busy = (WORK.getProcessCpuTime() - worked) / 1e6 / FRAMES;
          say(
              "%s: %.1f ms a frame at the 95th percentile, %.1f ms in the middle (wanted: at most 16), %.1f ms of work"
                  .formatted(what, Percentile.of(95, took), Percentile.of(50, took), busy));
          then.run();
        });
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
