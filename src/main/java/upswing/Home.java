package upswing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import upswing.cli.Doors;
import upswing.cli.Refused;
import upswing.example.Example;
import upswing.exchange.sheet.SheetFiles;
import upswing.load.Ledger;
import upswing.report.PlanSheet;
import upswing.report.SheetOptions;
import upswing.store.DataFolder;
import upswing.store.DataLock;
import upswing.store.H2PlanStore;
import upswing.store.Opening;
import upswing.store.Restoring;
import upswing.store.StoreFailure;
import upswing.training.TrainingBlock;
import upswing.ui.Messages;
import upswing.ui.window.Planner;
import upswing.ui.window.Shooting;
import upswing.workspace.Unreadable;
import upswing.workspace.Workspace;

/** Opens the doors of the command line: the data on this computer, and the window on it. */
final class Home implements Doors {

  private final Map<String, String> environment;
  private final String osName;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Messages words = new Messages(Locale.ENGLISH);

  Home(Map<String, String> environment, String osName, PrintWriter out, PrintWriter err) {
    this.environment = environment;
    this.osName = osName;
    this.out = out;
    this.err = err;
  }

  @Override
  public Workspace workspace(Optional<Path> folder, Clock clock) {
    return new Workspace(opened(() -> Opening.of(folder(folder), clock)).store(), clock);
  }

  @Override
  public void backUp(Optional<Path> folder, Clock clock, Path file) {
    try (H2PlanStore store = opened(() -> Opening.of(folder(folder), clock)).store()) {
      store.backUpTo(file);
    } catch (IOException | StoreFailure e) {
      throw new Refused(words.of("cli.notWritten", file, String.valueOf(e.getMessage())), e);
    }
  }

  @Override
  public String restore(Optional<Path> folder, Clock clock, Path file) {
    try {
      return switch (Restoring.from(file, folder(folder), clock)) {
        case Restoring.Restored(Optional<Path> aside) ->
            aside.map(kept -> words.of("cli.restoredAside", kept)).orElse(words.of("cli.restored"));
        case Restoring.AlreadyOpen(DataFolder other) ->
            throw new Refused(words.of("cli.alreadyOpen", other.path()));
        case Restoring.Refused(Path ignored, String reason) -> throw new Refused(reason);
      };
    } catch (StoreFailure e) {
      throw new Refused(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void open(Optional<Path> folder, Clock clock) {
    if (hasDisplay()) open(folder, clock, Planner::run);
    else drawInstead();
  }

  /** Opens the window over a folder, goes through it once and closes it. */
  void rehearse(Path folder, Clock clock) {
    open(Optional.of(folder), clock, Planner::rehearse);
  }

  /** What is done with a folder that could be opened. */
  private interface Stay {
    void over(
        CompletableFuture<Void> javaFx,
        Workspace workspace,
        Clock clock,
        Consumer<Runnable> onRaise,
        CompletableFuture<Void> backup);
  }

  private void open(Optional<Path> folder, Clock clock, Stay stay) {
    DataFolder data = folder(folder);
    CompletableFuture<Void> javaFx = Planner.startJavaFx();
    switch (opening(() -> Opening.soon(data, clock))) {
      case Opening.Opened(H2PlanStore store, DataLock lock, var backup) -> {
        Logbook.begin(data);
        try {
          stay.over(javaFx, new Workspace(store, clock), clock, lock::onRaise, backup);
        } catch (Unreadable damage) {
          explain(javaFx, String.valueOf(damage.getMessage()), damage.backups(), data, clock);
        }
      }
      case Opening.AlreadyOpen already -> raise(already.folder());
      case Opening.Damaged damaged ->
          explain(javaFx, sentence(damaged), damaged.backups(), data, clock);
      case Opening.Newer newer -> explain(javaFx, sentence(newer), newer.backups(), data, clock);
    }
  }

  private void raise(DataFolder data) {
    if (!DataLock.askToRaise(data)) throw new Refused(words.of("cli.notRaised", data.path()));
    out.println(words.of("cli.raised"));
  }

  /** Says in a window what is wrong, offers the backups, and opens the one that is chosen. */
  private void explain(
      CompletableFuture<Void> javaFx,
      String sentence,
      List<Path> backups,
      DataFolder data,
      Clock clock) {
    err.println(sentence);
    Optional<Path> chosen = Planner.explain(javaFx, sentence, backups, words);
    if (chosen.isEmpty()) throw new Refused(told(backups));
    out.println(restore(Optional.of(data.path()), clock, chosen.get()));
    out.flush();
    Logbook.begin(data);
    Planner.again(workspace(Optional.of(data.path()), clock), clock);
  }

  @Override
  public void demo(Clock clock) {
    if (!hasDisplay()) {
      drawInstead();
      return;
    }
    Planner.run(
        Planner.startJavaFx(),
        Example.open(),
        Example.CLOCK,
        raise -> {},
        CompletableFuture.completedFuture(null));
  }

  @Override
  public boolean hasDisplay() {
    if (!osName.toLowerCase(Locale.ROOT).contains("linux")) return true;
    return !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }

  @Override
  public void screenshot(Workspace workspace, Clock clock, Shot shot) {
    if (!Shooting.knows(shot.view())) throw new Refused(words.of("cli.unknownView", shot.view()));
    try {
      Shooting.of(workspace, clock, hasDisplay())
          .draw(shot.view(), shot.dark(), shot.width(), shot.height(), shot.scale(), shot.file());
    } catch (IOException e) {
      throw new Refused(words.of("cli.notWritten", shot.file(), String.valueOf(e.getMessage())), e);
    }
  }

  /** Without a display the example is drawn: its window as a picture, its block for the printer. */
  private void drawInstead() {
    Path picture = Path.of("upswing-example.png");
    Path print = Path.of("upswing-example.pdf");
    Workspace example = Example.open();
    screenshot(example, Example.CLOCK, new Shot("block", false, 1440, 900, 1, picture));
    TrainingBlock block = example.plan().blocks().values().iterator().next();
    Ledger ledger = Ledger.of(example.plan(), Example.TODAY);
    try {
      SheetFiles.write(
          width -> PlanSheet.of(block, ledger, SheetOptions.USUAL, words, width, Example.TODAY),
          print);
    } catch (IOException e) {
      throw new Refused(words.of("cli.notWritten", print, String.valueOf(e.getMessage())), e);
    }
    out.println(words.of("cli.noDisplay", picture, print));
  }

  private Opening.Opened opened(Supplier<Opening> door) {
    return switch (opening(door)) {
      case Opening.Opened opened -> opened;
      case Opening.AlreadyOpen already ->
          throw new Refused(words.of("cli.alreadyOpen", already.folder().path()));
      case Opening.Damaged damaged ->
          throw new Refused(sentence(damaged) + " " + told(damaged.backups()));
      case Opening.Newer newer -> throw new Refused(sentence(newer) + " " + told(newer.backups()));
    };
  }

  private static Opening opening(Supplier<Opening> door) {
    try {
      return door.get();
    } catch (StoreFailure e) {
      throw new Refused(String.valueOf(e.getMessage()), e);
    }
  }

  private DataFolder folder(Optional<Path> folder) {
    return folder
        .map(DataFolder::new)
        .orElseGet(
            () ->
                DataFolder.usual(
                    environment, osName, Path.of(System.getProperty("user.home", "."))));
  }

  private String sentence(Opening.Damaged damaged) {
    return words.of("cli.damaged", damaged.database(), damaged.reason());
  }

  private String sentence(Opening.Newer newer) {
    return words.of("cli.newer", newer.database(), newer.version(), newer.known());
  }

  private String told(List<Path> backups) {
    if (backups.isEmpty()) return words.of("cli.noBackups");
    return words.of(
        "cli.backups", backups.stream().map(Path::toString).collect(Collectors.joining(", ")));
  }
}
