package upswing.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import upswing.example.Example;
import upswing.ui.Desk;
import upswing.ui.FxThread;
import upswing.ui.Messages;
import upswing.workspace.MemoryStore;
import upswing.workspace.NotSaved;
import upswing.workspace.Unreadable;
import upswing.workspace.Workspace;

/** The program with its window: starts, stays until the window is closed, and closes the data. */
public final class Planner {

  private static final Logger LOG = Logger.getLogger(Planner.class.getName());

  private final Workspace workspace;
  private final Clock clock;
  private final Messages words = new Messages(Locale.ENGLISH);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> Thread.ofPlatform().name("upswing-worker").daemon().unstarted(task));

  // What happens once the window is shown.
  private BiConsumer<MainWindow, Stage> then = (window, stage) -> {};
  private volatile Optional<Unreadable> damage = Optional.empty();

  private Planner(Workspace workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
  }

  /** Starts JavaFX on a thread of its own, so that the data can be opened meanwhile. */
  public static CompletableFuture<Void> startJavaFx() {
    return CompletableFuture.runAsync(
        () -> Platform.startup(Planner::prepare),
        task -> Thread.ofPlatform().daemon().name("upswing-start").start(task));
  }

  private static void prepare() {
    Platform.setImplicitExit(false);
    Wardrobe.open();
  }

  /**
   * Opens the window over a workspace and returns when it has been closed.
   *
   * @param javaFx of {@link #startJavaFx}
   * @param onRaise takes what brings the window to the front when the program is started again
   * @param backup the day's backup; when it fails the runner is told
   * @throws Unreadable when damage came to light; the window is closed then, JavaFX still runs
   */
  public static void run(
      CompletableFuture<Void> javaFx,
      Workspace workspace,
      Clock clock,
      Consumer<Runnable> onRaise,
      CompletableFuture<Void> backup) {
    new Planner(workspace, clock).begin(javaFx, onRaise, backup);
  }

  /** As {@link #run}, but goes through the window and closes it: for the start-up cache. */
  public static void rehearse(
      CompletableFuture<Void> javaFx,
      Workspace workspace,
      Clock clock,
      Consumer<Runnable> onRaise,
      CompletableFuture<Void> backup) {
    Planner planner = new Planner(workspace, clock);
    planner.then = (window, stage) -> new Walk(window, stage).begin();
    planner.begin(javaFx, onRaise, backup);
  }

  /** The plan is read on the worker, the words here meanwhile. */
  private void begin(
      CompletableFuture<Void> javaFx, Consumer<Runnable> onRaise, CompletableFuture<Void> backup) {
    CompletableFuture<Desk> desk = CompletableFuture.supplyAsync(this::desk, worker);
    Messages.ready();
    javaFx.join();
    stay(desk, onRaise, backup);
  }

  /** Opens the window when JavaFX is already there, after {@link #explain}. */
  public static void again(Workspace workspace, Clock clock) {
    Planner planner = new Planner(workspace, clock);
    planner.stay(
        CompletableFuture.supplyAsync(planner::desk, planner.worker),
        raise -> {},
        CompletableFuture.completedFuture(null));
  }

  /** Says what is wrong with the data and offers its backups; empty when none was chosen. */
  public static Optional<Path> explain(
      CompletableFuture<Void> javaFx, String sentence, List<Path> backups, Messages words) {
    CompletableFuture<Optional<Path>> chosen = new CompletableFuture<>();
    javaFx.join();
    new FxThread().execute(() -> new Trouble(sentence, backups, words, chosen).show());
    return chosen.join();
  }

  private void stay(
      CompletableFuture<Desk> desk, Consumer<Runnable> onRaise, CompletableFuture<Void> backup) {
    Desk loaded = loaded(desk);
    CountDownLatch closed = new CountDownLatch(1);
    FxThread fx = new FxThread();
    fx.execute(
        () -> {
          Stage stage = new Stage();
          stage.setOnHidden(hidden -> closed.countDown());
          onRaise.accept(() -> fx.execute(() -> raise(stage)));
          MainWindow window = show(stage, loaded);
          tellOf(backup, window, fx);
          then.accept(window, stage);
        });
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
    if (damage.isPresent()) throw damage.get();
    Platform.exit();
  }

  /** Waited for: a plan that can't be shown ends the program with its reason. */
  private Desk loaded(CompletableFuture<Desk> desk) {
    try {
      return desk.join();
    } catch (CompletionException e) {
      close();
      if (e.getCause() instanceof Unreadable damaged) throw damaged;
      throw e;
    }
  }

  private Desk desk() {
    return Desk.soon(workspace, () -> LocalDate.now(clock), worker, new FxThread());
  }

  private MainWindow show(Stage stage, Desk desk) {
    MainWindow window =
        new MainWindow(desk, words, workspace.store(), Features.all(clock, this::showExample));
    desk.onFailure(
        failure -> {
          LOG.log(Level.SEVERE, "a change was not made", failure);
          if (failure instanceof Unreadable damaged) giveUp(stage, damaged);
          else window.tell(sentence(failure));
        });
    if (workspace.store() instanceof MemoryStore) window.keepsNothing();
    window.show(stage);
    // The far years, once the window is there.
    FirstFrame.then(desk::refresh);
    followTheDay(desk);
    return window;
  }

  /** Nothing has been written: the window closes, and what there is to go back to is offered. */
  private void giveUp(Stage stage, Unreadable damaged) {
    damage = Optional.of(damaged);
    stage.hide();
  }

  private String sentence(Throwable failure) {
    return failure instanceof NotSaved known
        ? String.valueOf(known.getMessage())
        : words.of("window.failed");
  }

  /** A backup that fails is one sentence and a line in the log: the plan itself is saved. */
  static void tellOf(CompletableFuture<Void> backup, MainWindow window, Executor fx) {
    var _ = backup.whenCompleteAsync((done, failure) -> tell(failure, window), fx);
  }

  private static void tell(@Nullable Throwable noBackup, MainWindow window) {
    if (noBackup == null) return;
    LOG.log(Level.WARNING, "the day has no backup", noBackup);
    window.tell(window.words().of("window.noBackup"));
  }

  /** The example in a window of its own, over a plan that is forgotten when it is closed. */
  private void showExample() {
    worker.execute(
        () -> {
          Planner other = new Planner(Example.open(), Example.CLOCK);
          Desk desk = other.desk();
          new FxThread().execute(() -> other.showApart(desk));
        });
  }

  private void showApart(Desk desk) {
    Stage stage = new Stage();
    stage.setOnHidden(hidden -> worker.shutdown());
    show(stage, desk);
    stage.setTitle(words.of("window.example"));
  }

  /** A new day begins while the window is open: today moves on with it. */
  private void followTheDay(Desk desk) {
    Timeline everyMinute =
        new Timeline(
            new KeyFrame(
                Duration.minutes(1),
                tick -> {
                  if (!desk.seen().today().equals(LocalDate.now(clock))) desk.refresh();
                }));
    everyMinute.setCycleCount(Timeline.INDEFINITE);
    everyMinute.play();
  }

  private static void raise(Stage stage) {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /** Lets the last change be saved, then closes the data. */
  private void close() {
    worker.close();
    try {
      workspace.close();
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the data was not closed", e);
    }
  }
}
