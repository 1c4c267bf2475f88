package upswing.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import upswing.coach.Asked;
import upswing.edit.BlockEdits;
import upswing.planning.BlockPlanner;
import upswing.training.BlockId;
import upswing.training.BlockSettings;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.ui.Desk;
import upswing.ui.FxThread;
import upswing.ui.Gestures;
import upswing.ui.Messages;
import upswing.ui.calendar.CalendarView;
import upswing.ui.window.CheckInFeature;
import upswing.ui.window.ForesightFeature;
import upswing.ui.window.MainWindow;
import upswing.ui.window.TrendsFeature;
import upswing.workspace.MemoryStore;
import upswing.workspace.Workspace;

/**
 * Measures a drag in the window: a block of 24 weeks ahead, ten years behind, every move onto the
 * day beside the last. JavaFX runs at full speed, so that the time from pulse to pulse is what a
 * whole frame costs: the event, the lookup, layout, and drawing 1440 × 900 pixels.
 */
public final class DragFigures {

  private static final LocalDate TODAY = StoreFigures.TODAY;
  private static final int WEEKS = 24;
  private static final int FIRST = 200;
  private static final int WARMING = 400;
  private static final int MOVES = 800;
  private static final double FRAME = 16;
  private static final Set<String> DRAWING =
      Set.of("JavaFX Application Thread", "QuantumRenderer-0");

  private final MainWindow window;
  private final CalendarView calendar;
  private final List<LocalDate> days;
  private final List<LocalDate> way;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Double> processor = new ArrayList<>();
  private double before;
  private int judged;
  private long pressed;
  private long known;

  private DragFigures(MainWindow window) {
    this.window = window;
    calendar = window.calendarView();
    days =
        TODAY
            .datesUntil(TODAY.plusDays(60))
            .filter(day -> place(day).isPresent() && !day.equals(TODAY))
            .toList();
    way = way();
  }

  /** Says what a frame of a drag costs. */
  public static void main(String[] arguments) {
    System.setProperty("javafx.animation.fullspeed", "true");
    Platform.startup(DragFigures::begin);
  }

  private static void begin() {
    Plan plan = plan();
    ExecutorService worker =
        Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().unstarted(task));
    MemoryStore store = new MemoryStore(plan);
    Workspace workspace = new Workspace(store, InstantSource.system());
    Desk desk = new Desk(workspace, () -> TODAY, worker, new FxThread());
    CheckInFeature checkIn = new CheckInFeature();
    MainWindow window =
        new MainWindow(
            desk,
            new Messages(Locale.ENGLISH),
            store,
            List.of(checkIn, new TrendsFeature(checkIn::open), new ForesightFeature()));
    Stage stage = new Stage();
    Scene scene = window.scene(1440, 900);
    stage.setScene(scene);
    stage.show();
    window.calendarView().showFrom(TODAY);
    Pulses.each(20, pulse -> {}, shown -> new DragFigures(window).drag());
  }

  /** Ten years done, and a block of 24 weeks from this week on. */
  private static Plan plan() {
    Plan before = TenYears.until(TODAY);
    LocalDate monday = before.runner().weekOf(TODAY);
    BlockSettings old = Asked.ALL.get(3).settings();
    BlockSettings wishes =
        new BlockSettings(
            old.goal(),
            monday,
            WEEKS,
            Optional.of(monday.plusWeeks(WEEKS).minusDays(1)),
            Optional.empty(),
            old.weeklyMinutes(),
            old.longestMinutes(),
            old.available(),
            old.longDay(),
            old.rhythm(),
            old.cutPercent(),
            old.keySessions());
    BlockPlanner.Outcome outcome =
        BlockPlanner.plan(BlockId.named("measured"), "", wishes, before.runner());
    if (!(outcome instanceof BlockPlanner.Made made)) throw new IllegalStateException("no block");
    return BlockEdits.newBlock(before, made.block(), made.sessions(), session -> false)
        .orElseThrow()
        .change()
        .applyTo(before);
  }

  /** From each day to a neighbour, as a hand goes: week by week there and back, down and up. */
  private List<LocalDate> way() {
    List<LocalDate> down = new ArrayList<>();
    List<LocalDate> week = new ArrayList<>();
    boolean isBack = false;
    for (LocalDate day : days) {
      week.add(day);
      if (day.getDayOfWeek() != DayOfWeek.SUNDAY && !day.equals(days.getLast())) continue;
      down.addAll(isBack ? week.reversed() : week);
      week.clear();
      isBack = !isBack;
    }
    List<LocalDate> all = new ArrayList<>(down);
    all.addAll(down.subList(1, down.size() - 1).reversed());
    return all;
  }

  private void drag() {
    Session carried =
        days.stream()
            .flatMap(day -> sessions(day))
            .filter(session -> session.kind().isQuality())
            .findFirst()
            .orElseThrow();
    Bounds card = place(carried).orElseThrow();
    Gestures.mouse(calendar, MouseEvent.MOUSE_PRESSED, card.getCenterX(), card.getCenterY());
    pressed = System.nanoTime();
    Gestures.mouse(
        calendar, MouseEvent.MOUSE_DRAGGED, card.getCenterX() + 9, card.getCenterY() + 3);
    Pulses.each(
        FIRST,
        this::move,
        took -> {
          say("… of the first %d moves after the press: %s".formatted(FIRST, told(took)));
          waitUntilAllIsKnown();
        });
  }

  private void waitUntilAllIsKnown() {
    if (!isAllKnown()) {
      Pulses.afterFirst(() -> waitUntilAllIsKnown());
      return;
    }
    say(
        "every day in sight is judged %.0f ms after the press, while the pointer moves"
            .formatted((known - pressed) / 1e6));
    Pulses.each(
        WARMING,
        this::move,
        took -> {
          say("… of the next %d moves: %s".formatted(WARMING, told(took)));
          measure();
        });
  }

  private void measure() {
    judged = 0;
    processor.clear();
    Pulses.each(
        MOVES,
        this::move,
        took -> {
          say(
              "a frame of a drag once warm, from the move of the mouse to the judgement drawn: %s (wanted: at most %.0f at the 95th percentile)"
                  .formatted(told(took), FRAME));
          say(
              "… processor time of it, both of JavaFX's threads one after the other: %s"
                  .formatted(told(processor.stream().mapToDouble(ms -> ms).toArray())));
          say("judgement there in the same frame: %d of %d moves".formatted(judged, MOVES));
          Runtime.getRuntime().halt(0);
        });
  }

  private void move(int pulse) {
    double now = milliseconds();
    if (pulse > 0) processor.add(now - before);
    before = now;
    Bounds cell = place(way.get(pulse % way.size())).orElseThrow();
    Gestures.mouse(
        calendar, MouseEvent.MOUSE_DRAGGED, cell.getCenterX(), cell.getCenterY() + pulse % 3);
    if (pulse % 5 == 0) isAllKnown();
    if (window.desk().outlook().prospectProperty().get().isPresent()) judged++;
  }

  /** What the thread of the window and the one that draws have taken so far. */
  private double milliseconds() {
    double all = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread == null || !DRAWING.contains(thread.getThreadName())) continue;
      all += threads.getThreadCpuTime(thread.getThreadId()) / 1e6;
    }
    return all;
  }

  private static String told(double[] took) {
    return "%.1f ms in the middle, %.1f ms at the 95th percentile"
        .formatted(Percentile.of(50, took), Percentile.of(95, took));
  }

  /** Whether every day in sight has its mark; remembers since when. */
  private boolean isAllKnown() {
    if (known == 0 && marks() >= days.size() - 1) known = System.nanoTime();
    return known > 0;
  }

  private long marks() {
    return calendar.lookupAll(".fit-mark").stream().filter(Node::isVisible).count();
  }

  private Stream<Session> sessions(LocalDate day) {
    return window.desk().seen().ledger().sessionsOn(day).stream();
  }

  private Optional<Bounds> place(LocalDate day) {
    Bounds shown = calendar.localToScene(calendar.getLayoutBounds());
    return calendar.placeOf(day, Optional.empty()).filter(shown::contains);
  }

  private Optional<Bounds> place(Session session) {
    return calendar.placeOf(session.date(), Optional.of(session.id()));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
